import { useQuery } from '@tanstack/react-query'
import { countsOptions } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { viewEntries } from '../../lib/view-entries.ts'
import { paths, views } from '../../paths.ts'
import type { Place } from './place.ts'
import classes from './rail.module.css'
import { RailLink } from './rail-link.tsx'

const uncounted = new Set(['resolved', 'spam', 'all'])

/** The views of the inbox with live counts. */
export function RailViews({ here }: { here: Place }) {
  const translate = useTranslate()
  const { data: counts } = useQuery(countsOptions)
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
    </nav>
  )
}
