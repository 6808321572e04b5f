import { IconMenu2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import classes from './frame.module.css'
import { IconButton } from './icon-button.tsx'

/** A page of its own beside the rail, with the way to the rail on a phone. */
export function Frame({ onMenu, children }: { onMenu: () => void; children: ReactNode }) {
  const translate = useTranslate()
  return (
    <main className={classes.frame} id="main" tabIndex={-1} data-scroller>
      <div className={classes.burger}>
        <IconButton icon={IconMenu2} label={translate('common.menu')} onClick={onMenu} />
      </div>
      {children}
    </main>
  )
}
