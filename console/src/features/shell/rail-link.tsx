import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale } from '../../lib/locales.ts'
import type { InboxSearch } from '../../paths.ts'
import classes from './rail.module.css'

type RailLinkProps = {
  to: string
  search?: InboxSearch
  icon?: ReactNode
  name: string
  count?: number | undefined
  /** What it counts, when it is not conversations. */
  countTitle?: string | undefined
  isStrong?: boolean
  isHere: boolean
}

/** One way to go, with how many conversations are there. */
export function RailLink({
  to,
  search = {},
  icon,
  name,
  count,
  countTitle,
  isStrong,
  isHere,
}: RailLinkProps) {
  const translate = useTranslate()
  const locale = useLocale()
  return (
    <Link
      to={to}
      search={search}
      className={classes.link}
      aria-current={isHere ? 'page' : undefined}
      activeProps={{}}
      activeOptions={{ exact: true, includeSearch: true }}
    >
      {icon && <span className={classes.icon}>{icon}</span>}
      <span className={classes.name}>{name}</span>
      {count !== undefined && count > 0 && (
        <span
          className={classes.count}
          data-strong={isStrong || undefined}
          title={countTitle ?? translate('inbox.conversationCount', { count })}
        >
          {new Intl.NumberFormat(formattingLocale(locale), { notation: 'compact' }).format(count)}
        </span>
      )}
    </Link>
  )
}
