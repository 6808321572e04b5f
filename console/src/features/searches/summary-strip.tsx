import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale } from '../../lib/locales.ts'
import { type Narrowed, type SearchSummary, summaryOptions } from '../../lib/searches.ts'
import classes from './searches.module.css'

const shares = ['zero', 'noClick', 'reformulated', 'contacted'] as const

/** How well searches ended: each share with what it is of, and how sure it is. */
export function SummaryStrip({ narrowed }: { narrowed: Narrowed }) {
  const translate = useTranslate()
  const locale = useLocale()
  const { data } = useQuery(summaryOptions(narrowed))
  if (!data) return null
  const number = new Intl.NumberFormat(formattingLocale(locale))
  return (
    <dl className={classes.strip}>
      <div className={classes.figure}>
        <dt>{translate('searches.searches')}</dt>
        <dd>{number.format(data.searches)}</dd>
        <dd className={classes.sure}>{translate('searches.byVisitors', { count: data.sessions })}</dd>
      </div>
      {shares.map((name) => (
        <ShareFigure key={name} label={translate(`searches.${name}`)} share={data[name]} />
      ))}
    </dl>
  )
}

function ShareFigure({ label, share }: { label: string; share: SearchSummary['zero'] }) {
  const translate = useTranslate()
  const locale = useLocale()
  const percent = new Intl.NumberFormat(formattingLocale(locale), {
    style: 'percent',
    maximumFractionDigits: 0,
  })
  const { count, of, low, high } = share
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      {share.share === null ? (
        <dd className={classes.sure}>{translate('searches.noData')}</dd>
      ) : (
        <dd>{percent.format(share.share)}</dd>
      )}
      {low !== null && high !== null && (
        <dd className={classes.sure}>
          {translate('searches.sure', { count, of, low: percent.format(low), high: percent.format(high) })}
        </dd>
      )}
    </div>
  )
}
