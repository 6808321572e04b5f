import { IconBell } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import classes from './bell.module.css'
import { notificationsOptions } from './queries.ts'

const mostShown = 99

/** How much one has not seen, and the way to it. */
export function Bell({ onOpen }: { onOpen: () => void }) {
  const translate = useTranslate()
  const { data } = useInfiniteQuery(notificationsOptions)
  const count = data?.pages[0]?.unreadCount ?? 0
  return (
    <span className={classes.bell}>
      <IconButton
        icon={IconBell}
        label={translate('notifications.bell', { count })}
        keys="g n"
        onClick={onOpen}
      />
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {count > mostShown ? `${mostShown}+` : count}
        </span>
      )}
    </span>
  )
}
