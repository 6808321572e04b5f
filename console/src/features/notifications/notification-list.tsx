import { Button } from '@mantine/core'
import { IconBellCheck, IconChecks, IconSettings, IconX } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useMarkRead } from './mark-read.ts'
import classes from './notification-list.module.css'
import { NotificationRow } from './notification-row.tsx'
import { notificationsOptions } from './queries.ts'

/** What one is told of, newest first; following one of them reads it. */
export function NotificationList({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const { data, isLoading, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(notificationsOptions)
  const list = useRef<HTMLUListElement>(null)
  const items = data?.pages.flatMap((page) => page.items) ?? []
  const { mutate } = useMarkRead()
  const [newest] = items
  const hasUnread = (data?.pages[0]?.unreadCount ?? 0) > 0
  return (
    <section className={classes.panel} aria-label={translate('notifications.title')}>
      <header className={classes.head}>
        <h2 className={classes.title}>{translate('notifications.title')}</h2>
        {newest && hasUnread && (
          <IconButton
            icon={IconChecks}
            label={translate('notifications.markAll')}
            onClick={() => mutate({ until: newest.at })}
          />
        )}
        <Link
          to={paths.settingsPage('notifications')}
          className={classes.settings}
          aria-label={translate('notifications.settings')}
          title={translate('notifications.settings')}
          onClick={onClose}
        >
          <IconSettings size={18} stroke={1.75} />
        </Link>
        <IconButton icon={IconX} label={translate('common.close')} keys="esc" onClick={onClose} />
      </header>
      {isLoading && <SkeletonRows />}
      {data && items.length === 0 && (
        <EmptyState icon={IconBellCheck} title={translate('notifications.none')}>
          {translate('notifications.noneText')}
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul className={classes.list} ref={list} onKeyDown={(event) => walk(event, list.current)}>
          {items.map((one) => (
            <NotificationRow
              key={one.id}
              notification={one}
              onFollow={() => {
                if (!one.readAt) mutate({ ids: [one.id] })
                onClose()
              }}
              onRead={() => mutate({ ids: [one.id] })}
            />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('notifications.showMore')}
        </Button>
      )}
    </section>
  )
}

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = steps[event.key]
  if (!step || !list || event.ctrlKey || event.metaKey || event.altKey) return
  const links = [...list.querySelectorAll('a')]
  const index = links.findIndex((one) => one.matches(':focus'))
  links[index < 0 ? 0 : index + step]?.focus()
  event.preventDefault()
}
