import { IconBookmark, IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { savedViewsOptions, viewCountsOptions } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import type { Place } from './place.ts'
import classes from './rail.module.css'
import { RailLink } from './rail-link.tsx'

/** The views people have saved, with how much they hold. */
export function RailSavedViews({ here }: { here: Place }) {
  const translate = useTranslate()
  const { data: views = [] } = useQuery(savedViewsOptions)
  const { data: counts = [] } = useQuery({ ...viewCountsOptions, enabled: views.length > 0 })
  const heading = useId()
  if (views.length === 0) return null
  return (
    <nav aria-labelledby={heading} className={classes.section}>
      <h2 id={heading} className={classes.heading}>
        {translate('views.saved')}
      </h2>
      {views.map(({ id, name, audience }) => {
        const Icon = audience === 'personal' ? IconBookmark : IconUsers
        return (
          <RailLink
            key={id}
            to={paths.inbox('all')}
            search={{ saved: id }}
            icon={<Icon size={17} stroke={1.75} />}
            name={name}
            count={counts.find((one) => one.id === id)?.count ?? undefined}
            isHere={here.search.saved === id}
          />
        )
      })}
    </nav>
  )
}
