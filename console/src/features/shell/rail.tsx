import { IconPencilPlus, IconSearch, IconSettings } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { BrandMenu } from './brand-menu.tsx'
import type { Place } from './place.ts'
import classes from './rail.module.css'
import { RailDepartments, RailLocations } from './rail-places.tsx'
import { RailSavedViews } from './rail-saved-views.tsx'
import { RailViews } from './rail-views.tsx'
import { UserMenu } from './user-menu.tsx'

type RailProps = {
  /** What one is told of; another feature's. */
  bell: ReactNode
  here: Place
  onSearch: () => void
  onCompose: () => void
  onKeyboardMap: () => void
}

/** The left edge: the brand, where one can go with how much waits there, and oneself. */
export function Rail({ bell, here, onSearch, onCompose, onKeyboardMap }: RailProps) {
  const translate = useTranslate()
  const { permissions } = useSession()
  return (
    <aside className={classes.rail} aria-label={translate('common.menu')}>
      <div className={classes.head}>
        <BrandMenu />
        {bell}
        <IconButton icon={IconSearch} label={translate('common.search')} keys="mod+k" onClick={onSearch} />
        {permissions.includes('conversations.write') && (
          <IconButton
            icon={IconPencilPlus}
            label={translate('inbox.newConversation')}
            keys="c"
            onClick={onCompose}
          />
        )}
      </div>
      <div className={classes.scroll}>
        <RailViews here={here} />
        <RailSavedViews here={here} />
        <RailLocations here={here} />
        <RailDepartments here={here} />
      </div>
      <div className={classes.foot}>
        <UserMenu onKeyboardMap={onKeyboardMap} />
        <Link to={paths.settings()} className={classes.settings} aria-label={translate('common.settings')}>
          <IconSettings size={18} stroke={1.75} />
        </Link>
      </div>
    </aside>
  )
}
