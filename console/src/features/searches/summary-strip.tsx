import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale } from '../../lib/locales.ts'
import { type Narrowed, type SearchSummary, summaryOptions } from '../../lib/searches.ts'
import { type Figure, Figures } from '../../ui/figures.tsx'

const shares = ['zero', 'noClick', 'reformulated', 'contacted'] as const

/** How well searches ended: each share with what it is of, and how sure it is. */
export function SummaryStrip({ narrowed }: { narrowed: Narrowed }) {
  const translate = useTranslate()
  const figureOf = useShareFigure()
  const { data } = useQuery(summaryOptions(narrowed))
  if (!data) return null
  const all: Figure = {
    name: translate('searches.searches'),
    value: data.searches,
    note: translate('searches.byVisitors', { count: data.sessions }),
  }
  return <Figures figures={[all, ...shares.map((name) => figureOf(name, data[name]))]} />
}

function useShareFigure() {
  const translate = useTranslate()
  const locale = formattingLocale(useLocale())
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  return (name: (typeof shares)[number], { share, count, of, low, high }: SearchSummary['zero']): Figure => {
    const label = translate(`searches.${name}`)
    if (share === null) return { name: label, note: translate('searches.noData') }
    const value = percent.format(share)
    if (low === null || high === null) return { name: label, value }
    const range = { low: percent.format(low), high: percent.format(high) }
    return { name: label, value, note: translate('searches.sure', { count, of, ...range }) }
  }
}
