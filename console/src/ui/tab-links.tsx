import { Link } from '@tanstack/react-router'
import classes from './tab-links.module.css'

type Tab = {
  to: string
  name: string
  /** For tabs that differ by what follows the address only: what that is, and whether it is so now. */
  search?: { state: string }
  isCurrent?: boolean
}
type TabLinksProps = { label: string; tabs: readonly Tab[] }

/** Pages about the same thing, side by side. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {tabs.map(({ to, name, search, isCurrent }) =>
        search ? (
          <Link
            key={search.state}
            to={to}
            search={search}
            className={classes.tab}
            activeProps={{}}
            aria-current={isCurrent ? 'page' : undefined}
          >
            {name}
          </Link>
        ) : (
          <Link
            key={to}
            to={to}
            className={classes.tab}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {name}
          </Link>
        ),
      )}
    </nav>
  )
}
