import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import classes from './settings-layout.module.css'
import { SettingsNav } from './settings-nav.tsx'

/** The settings: their pages on the left, one of them on the right; on a phone one after the other. */
export function SettingsLayout({ children }: { children: ReactNode }) {
  const translate = useTranslate()
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const isIndex = pathname === paths.settings()
  // A page below another says itself what it is below of.
  const isDeep = pathname.split('/').length > 3
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page begins at its top
  useEffect(() => {
    void main.current?.scrollTo(0, 0)
  }, [pathname])
  return (
    <div className={classes.layout} data-index={isIndex || undefined}>
      <aside className={classes.side}>
        <Link to={paths.home()} className={classes.home}>
          <IconArrowLeft size={17} stroke={1.75} aria-hidden />
          {translate('settings.backToInbox')}
        </Link>
        <p className={classes.name}>{translate('common.settings')}</p>
        <SettingsNav />
      </aside>
      <main ref={main} className={classes.main} id="main" tabIndex={-1} data-scroller>
        {!isDeep && (
          <Link to={paths.settings()} className={classes.up}>
            <IconArrowLeft size={17} stroke={1.75} aria-hidden />
            {translate('common.settings')}
          </Link>
        )}
        {children}
      </main>
    </div>
  )
}
