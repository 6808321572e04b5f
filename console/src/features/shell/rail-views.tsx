import { IconBook2, IconCalendarUser, IconMapPinCheck, IconStar, IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { reviewsWaitingOptions } from '../../lib/articles.ts'
import { countsOptions } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useNow } from '../../lib/now.ts'
import { reviewSourcesOptions } from '../../lib/reviews.ts'
import { useSession } from '../../lib/session.ts'
import { viewEntries } from '../../lib/view-entries.ts'
import { dateOf, type Visit, visitsOptions } from '../../lib/visits.ts'
import { paths, views } from '../../paths.ts'
import type { Place } from './place.ts'
import classes from './rail.module.css'
import { RailLink } from './rail-link.tsx'

const uncounted = new Set(['resolved', 'spam', 'all'])

/** The views of the inbox with live counts. */
export function RailViews({ here }: { here: Place }) {
  const translate = useTranslate()
  const { data: counts } = useQuery(countsOptions)
  const { permissions } = useSession()
  const { pathname } = useLocation()
  const reviews = useQuery({ ...reviewsWaitingOptions, enabled: permissions.includes('knowledge.publish') })
  const waiting = reviews.data ?? 0
  const isNarrowed = Boolean(here.search.location ?? here.search.department ?? here.search.saved)
  const countOf = (view: string) =>
    Object.entries(counts ?? {}).find(([name, value]) => name === view && typeof value === 'number')?.[1]
  return (
    <nav aria-label={translate('inbox.views')} className={classes.section}>
      {views.map((view) => {
        const { name, icon: Icon } = viewEntries[view]
        const count = uncounted.has(view) ? undefined : countOf(view)
        return (
          <RailLink
            key={view}
            to={paths.inbox(view)}
            icon={<Icon size={17} stroke={1.75} />}
            name={translate(name)}
            count={typeof count === 'number' ? count : undefined}
            isStrong={view === 'mine' || view === 'unassigned'}
            isHere={here.view === view && !isNarrowed}
          />
        )
      })}
      <ReviewsLink />
      <VisitsLink />
      {permissions.includes('workload.manage') && (
        <RailLink
          to={paths.workload()}
          icon={<IconUsersGroup size={17} stroke={1.75} />}
          name={translate('routing.workload')}
          isHere={pathname === paths.workload()}
        />
      )}
      <RailLink
        to={paths.helpCentre()}
        icon={<IconBook2 size={17} stroke={1.75} />}
        name={translate('common.helpCentre')}
        count={waiting}
        countTitle={translate('inbox.articlesToReview', { count: waiting })}
        isStrong
        isHere={pathname.startsWith(paths.helpCentre())}
      />
      {permissions.includes('locations.manage') && (
        <RailLink
          to={paths.listings()}
          icon={<IconMapPinCheck size={17} stroke={1.75} />}
          name={translate('common.listings')}
          isHere={pathname.startsWith(paths.listings())}
        />
      )}
    </nav>
  )
}

/** What people say in public; only where a source of it is set up. */
function ReviewsLink() {
  const translate = useTranslate()
  const { pathname } = useLocation()
  const { data: sources = [] } = useQuery(reviewSourcesOptions)
  const isHere = pathname.startsWith(paths.reviews())
  if (sources.length === 0 && !isHere) return null
  return (
    <RailLink
      to={paths.reviews()}
      icon={<IconStar size={17} stroke={1.75} />}
      name={translate('common.reviews')}
      isHere={isHere}
    />
  )
}

const daysAhead = 14

/** Who still comes today; only where customers come at all these days. */
function VisitsLink() {
  const translate = useTranslate()
  const { pathname } = useLocation()
  const today = dateOf(useNow())
  const { data: visits = [] } = useQuery(visitsOptions({ from: today, days: daysAhead }))
  const isHere = pathname === paths.visits()
  if (visits.length === 0 && !isHere) return null
  const isDue = ({ state, wallTime }: Visit) => state === 'booked' && wallTime.startsWith(today)
  return (
    <RailLink
      to={paths.visits()}
      icon={<IconCalendarUser size={17} stroke={1.75} />}
      name={translate('common.visitsToday')}
      count={visits.filter(isDue).length}
      isHere={isHere}
    />
  )
}
