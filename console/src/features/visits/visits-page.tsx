import { IconCalendarOff, IconChevronLeft, IconChevronRight, IconMenu2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { useNow } from '../../lib/now.ts'
import { locationsOptions } from '../../lib/places.ts'
import { dateOf, visitsOptions } from '../../lib/visits.ts'
import { paths, type VisitsSearch } from '../../paths.ts'
import { EmptyState, ProblemState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { VisitRow } from './visit-row.tsx'
import classes from './visits.module.css'

/** Who comes today, or on another day: when, to whom and about what, and whether they came. */
export function VisitsPage({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate()
  const locale = useLocale()
  const navigate = useNavigate()
  const search: VisitsSearch = useSearch({ strict: false })
  const today = dateOf(useNow())
  const day = search.day ?? today
  const {
    data: visits,
    error,
    refetch,
  } = useQuery(visitsOptions({ from: day, ...(search.location && { locationId: search.location }) }))
  const go = (next: VisitsSearch) =>
    void navigate({
      to: paths.visits(),
      search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, text]) => text)),
    })
  const goTo = (date: string) => go({ day: date === today ? '' : date })
  const title = day === today ? translate('common.visitsToday') : dayWords(day, locale)
  return (
    <main className={classes.page} id="main" tabIndex={-1}>
      <title>{`${title} · Vicino`}</title>
      <header className={classes.head}>
        <IconButton
          className={classes.menu}
          icon={IconMenu2}
          label={translate('common.menu')}
          onClick={onMenu}
        />
        <div>
          <h1 className={classes.title}>{title}</h1>
          {day === today && <p className={classes.lead}>{dayWords(day, locale)}</p>}
        </div>
        <div className={classes.tools}>
          <IconButton
            icon={IconChevronLeft}
            label={translate('calls.dayBefore')}
            onClick={() => goTo(shifted(day, -1))}
          />
          <IconButton
            icon={IconChevronRight}
            label={translate('calls.dayAfter')}
            onClick={() => goTo(shifted(day, 1))}
          />
          <Locations value={search.location} onChange={(location) => go({ location })} />
        </div>
      </header>
      {error && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!visits && !error && <SkeletonRows />}
      {visits?.length === 0 && (
        <EmptyState icon={IconCalendarOff} title={translate('calls.noVisits')}>
          {translate('calls.noVisitsText')}
        </EmptyState>
      )}
      {visits && visits.length > 0 && (
        <ol className={classes.visits} aria-label={title}>
          {visits.map((visit) => (
            <VisitRow key={visit.id} visit={visit} />
          ))}
        </ol>
      )}
    </main>
  )
}

function Locations({ value, onChange }: { value: string | undefined; onChange: (id: string) => void }) {
  const translate = useTranslate()
  const locations = useQuery(locationsOptions).data ?? []
  if (locations.length < 2) return null
  return (
    <SearchSelect
      aria-label={translate('common.location')}
      placeholder={translate('calls.everyLocation')}
      data={locations.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={(id) => onChange(id ?? '')}
      clearable
      limit={100}
    />
  )
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function dayWords(day: string, locale: string): string {
  const words = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, words).format(Date.parse(day))
}
