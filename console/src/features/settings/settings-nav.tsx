import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { settingsFor } from './settings-entries.ts'
import classes from './settings-nav.module.css'

/** Every page of the settings one may see. */
export function SettingsNav() {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { pathname } = useLocation()
  const nav = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: where one goes is where one looks
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [pathname])
  return (
    <nav ref={nav} className={classes.nav} aria-label={translate('common.settings')}>
      {settingsFor(permissions).map(({ name, entries }) => (
        <div key={name} className={classes.group}>
          <h2 className={classes.heading}>{translate(name)}</h2>
          {entries.map(({ page, name: entryName, icon: Icon }) => {
            const to = paths.settingsPage(page)
            const isHere = pathname === to || pathname.startsWith(`${to}/`)
            return (
              <Link key={page} to={to} className={classes.link} aria-current={isHere ? 'page' : undefined}>
                <Icon size={18} stroke={1.75} className={classes.icon} aria-hidden />
                {translate(entryName)}
              </Link>
            )
          })}
        </div>
      ))}
    </nav>
  )
}
