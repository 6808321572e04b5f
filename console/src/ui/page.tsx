import { IconChevronLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import classes from './page.module.css'

type PageProps = {
  title: string
  lead?: ReactNode
  /** Buttons beside the title. */
  actions?: ReactNode
  /** One level up. */
  back?: { to: string; label: string }
  /** For a page with something beside its form. */
  isWide?: boolean
  /** For a table as wide as the window. */
  isFull?: boolean
  children: ReactNode
}

/** One page of the settings: what it is about, what can be done, then the things themselves. */
export function Page({ title, lead, actions, back, isWide = false, isFull = false, children }: PageProps) {
  return (
    <div className={classes.page} data-wide={isWide || undefined} data-full={isFull || undefined}>
      <title>{`${title} · Vicino`}</title>
      <header className={classes.head}>
        <div className={classes.words}>
          {back && (
            <Link to={back.to} className={classes.back}>
              <IconChevronLeft size={16} aria-hidden />
              {back.label}
            </Link>
          )}
          <h1 className={classes.title}>{title}</h1>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}
