import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale } from '../../lib/locales.ts'
import { type AccuracySearch, paths } from '../../paths.ts'
import { ProblemState } from '../../ui/empty-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Section } from '../../ui/section.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import classes from './accuracy.module.css'
import { AccuracyFilters } from './accuracy-filters.tsx'
import { type AccuracyFigures, accuracyOptions } from './accuracy-queries.ts'
import { AccuracyTable } from './accuracy-table.tsx'
import { Trend } from './trend.tsx'
import { fieldNames } from './words.ts'

/** How right locations are shown, by directory, region, field and day; every number opens its records. */
export function AccuracySection() {
  const translate = useTranslate()
  const search: AccuracySearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(accuracyOptions(search))
  return (
    <Section title={translate('listings.accuracy')} text={translate('listings.accuracyText')} isWide>
      {error && !data && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows />}
      {data && (
        <>
          <AccuracyFilters
            search={search}
            figures={data}
            onChange={(next) => void navigate({ to: paths.listings(), search: next, replace: true })}
          />
          <Tables figures={data} search={search} />
        </>
      )}
    </Section>
  )
}

function Tables({ figures, search }: { figures: AccuracyFigures; search: AccuracySearch }) {
  const translate = useTranslate()
  const { total, directories, regions, fields, days } = figures
  const share = total.share === null ? translate('listings.noData') : `${total.share} %`
  return (
    <>
      <Figures
        figures={[
          { name: translate('listings.figureShare'), value: share },
          { name: translate('listings.figureCompared'), value: total.count },
          {
            name: translate(search.field ? 'listings.figureNotRight' : 'listings.figureWrong'),
            value: total.wrong,
          },
        ]}
      />
      <div className={classes.tables}>
        <AccuracyTable
          title={translate('listings.byDirectory')}
          of={translate('listings.directory')}
          search={search}
          rows={directories.map((one) => ({
            ...one,
            key: one.id,
            narrowed: { directory: one.id },
            note: one.isStale && one.readAt ? <Stale readAt={one.readAt} /> : undefined,
          }))}
        />
        <AccuracyTable
          title={translate('listings.byField')}
          of={translate('listings.field')}
          search={search}
          isByField
          rows={fields.map((one) => ({
            ...one,
            key: one.field,
            name: translate(fieldNames[one.field]),
            narrowed: { field: one.field },
          }))}
        />
        {regions.length > 0 && (
          <AccuracyTable
            title={translate('listings.byRegion')}
            of={translate('listings.region')}
            search={search}
            rows={regions.map((one) => ({
              ...one,
              key: one.id,
              name: one.name || translate('listings.noRegion'),
              narrowed: { region: one.id },
            }))}
          />
        )}
      </div>
      <Trend days={days} />
    </>
  )
}

/** What was read so long ago says little of what is shown there now. */
export function Stale({ readAt }: { readAt: string }) {
  const translate = useTranslate()
  const locale = formattingLocale(useLocale())
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(readAt))
  return <span className={classes.stale}>{translate('listings.stale', { date })}</span>
}
