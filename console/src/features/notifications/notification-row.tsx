import {
  IconAlarm,
  IconAlertTriangle,
  IconArrowBackUp,
  IconAt,
  IconCalendarTime,
  IconCertificate,
  IconCheck,
  IconCircleCheck,
  IconCircleX,
  IconFlag,
  IconGitPullRequest,
  IconHandStop,
  IconInbox,
  IconMailOff,
  IconMessage,
  IconMessageQuestion,
  IconTrendingDown,
  IconUserCheck,
  IconUsers,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import classes from './notification-list.module.css'
import type { Kind, Notification } from './queries.ts'

const icons: Record<Kind, typeof IconAt> = {
  assigned: IconUserCheck,
  mentioned: IconAt,
  reply: IconMessage,
  team: IconUsers,
  unassigned: IconInbox,
  overdue: IconAlarm,
  failed: IconMailOff,
  attention: IconHandStop,
  approval: IconUserCheck,
  decision: IconCircleCheck,
  review_asked: IconMessageQuestion,
  review_approved: IconCircleCheck,
  review_returned: IconArrowBackUp,
  review_due: IconCalendarTime,
  change_proposed: IconGitPullRequest,
  change_approved: IconCircleCheck,
  change_declined: IconCircleX,
  change_failed: IconAlertTriangle,
  credential_expiring: IconCertificate,
  problem_found: IconTrendingDown,
  flag_waiting: IconFlag,
}

type RowProps = { notification: Notification; onFollow: () => void; onRead: () => void }

/** One of them: what happened, in which conversation, and the first words. */
export function NotificationRow({ notification, onFollow, onRead }: RowProps) {
  const translate = useTranslate()
  const { kind, who, count, preview, at, readAt, isUrgent } = notification
  const Icon = icons[kind]
  return (
    <li className={classes.row} data-unread={readAt === null || undefined}>
      <Link to={pathTo(notification)} className={classes.link} onClick={onFollow}>
        <Icon size={18} stroke={1.75} className={classes.icon} aria-hidden />
        <span className={classes.words}>
          <span className={classes.what}>
            {readAt === null && (
              <span className="visually-hidden">{translate('notifications.unread')}: </span>
            )}
            {translate(`notifications.did_${kind}`, { who: who || 'none', count })}
          </span>
          <span className={classes.about}>
            {notification.conversation && `#${notification.conversation.number} `}
            {nameOf(notification) || translate('notifications.noSubject')}
          </span>
          {preview && <span className={classes.preview}>{preview}</span>}
        </span>
        <span className={classes.side}>
          <TimeAgo at={at} className={classes.time} />
          {isUrgent && (
            <Chip tone="danger" icon={IconAlertTriangle}>
              {translate('notifications.urgent')}
            </Chip>
          )}
        </span>
      </Link>
      {readAt === null && (
        <IconButton
          icon={IconCheck}
          label={translate('notifications.markRead')}
          className={classes.read ?? ''}
          onClick={onRead}
        />
      )}
    </li>
  )
}

function pathTo({ kind, conversation, article, location }: Notification): string {
  if (article) return paths.article(article.id)
  // What is to be decided or renewed stands there with the rest of it.
  if (kind === 'problem_found') return paths.reviewMap()
  if (kind === 'change_proposed' || kind === 'credential_expiring') return paths.settingsPage('proposals')
  if (kind === 'flag_waiting') return `${paths.reviews()}?state=all&flag=flagged`
  return location ? paths.location(location.id, 'history') : paths.inbox('all', conversation?.id)
}

function nameOf({ conversation, article, location }: Notification): string {
  return article?.title ?? location?.name ?? conversation?.subject ?? ''
}
