import { Link } from '@tanstack/react-router'
import classes from './tab-links.module.css'

type TabLinksProps = { label: string; tabs: readonly { to: string; name: string }[] }

/** Pages about the same thing, side by side. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {tabs.map(({ to, name }) => (
        <Link key={to} to={to} className={classes.tab} activeOptions={{ exact: true }}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
