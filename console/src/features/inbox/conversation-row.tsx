import { IconAlertCircle, IconCornerUpLeft, IconPaperclip } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { detailOptions, type InboxFilter, messagesOptions } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import type { ConversationListItem } from '../../lib/shapes.ts'
import { paths } from '../../paths.ts'
import { DueChip } from '../../ui/due-chip.tsx'
import { Marked } from '../../ui/marked.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { PriorityMark } from '../../ui/priority-mark.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { TagChip } from '../../ui/tag-chip.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import classes from './conversation-row.module.css'
import { FoundPassage } from './found-passage.tsx'
import { WorthMark } from './worth-mark.tsx'

const mostTags = 2

type ConversationRowProps = {
  row: ConversationListItem
  filter: InboxFilter
  isOpen: boolean
  zone: string | undefined
}

/** One conversation in the list: who, about what, where, how pressing. */
export function ConversationRow({ row, filter, isOpen, zone }: ConversationRowProps) {
  const translate = useTranslate()
  const client = useQueryClient()
  const { view, ...search } = filter
  function warmUp() {
    void client.prefetchQuery(detailOptions(row.id))
    void client.prefetchInfiniteQuery(messagesOptions(row.id))
  }
  return (
    <Link
      to={paths.inbox(view, row.id)}
      search={search}
      className={classes.row}
      data-conversation={row.id}
      data-unread={row.isUnread || undefined}
      aria-current={isOpen ? 'true' : undefined}
      activeProps={{}}
      onMouseEnter={warmUp}
      onFocus={warmUp}
    >
      <span className={classes.line}>
        {row.isUnread && <span className={classes.dot} role="img" aria-label={translate('inbox.unread')} />}
        <span className={classes.sender}>{row.contact.name || translate('inbox.unknownSender')}</span>
        {row.hasAttachments && (
          <IconPaperclip size={14} className={classes.mark} aria-label={translate('inbox.hasAttachments')} />
        )}
        <TimeAgo at={row.lastMessageAt} zone={zone} className={classes.time} />
      </span>
      <span className={classes.subject}>
        {row.found ? <Marked passage={row.found.subject} /> : row.subject}
        {!row.subject && translate('inbox.noSubject')}
      </span>
      <span className={classes.preview}>
        {row.found && row.found.passage.length > 0 ? (
          <FoundPassage found={row.found} />
        ) : (
          <Preview row={row} />
        )}
        <RowTags tags={row.tags} />
      </span>
      <RowFacts row={row} view={view} zone={zone} />
    </Link>
  )
}

function Preview({ row }: { row: ConversationListItem }) {
  const translate = useTranslate()
  return (
    <>
      {row.lastSender === 'member' && (
        <IconCornerUpLeft size={13} className={classes.mark} aria-label={translate('inbox.lastFromUs')} />
      )}
      <span className={classes.text}>{row.preview}</span>
    </>
  )
}

function RowTags({ tags }: Pick<ConversationListItem, 'tags'>) {
  const translate = useTranslate()
  if (tags.length === 0) return null
  const more = tags.slice(mostTags)
  return (
    <span className={classes.tags} role="img" aria-label={`${translate('marks.tags')}: ${namesOf(tags)}`}>
      {tags.slice(0, mostTags).map((tag) => (
        <TagChip key={tag.id} tag={tag} isSmall />
      ))}
      {more.length > 0 && (
        <span className={classes.more} title={namesOf(more)}>
          +{more.length}
        </span>
      )}
    </span>
  )
}

function namesOf(tags: ConversationListItem['tags']): string {
  return tags.map(({ name }) => name).join(', ')
}

function RowFacts({
  row,
  view,
  zone,
}: {
  row: ConversationListItem
  view: string
  zone: string | undefined
}) {
  const translate = useTranslate()
  const place = [row.location?.name, row.department?.name].filter(Boolean).join(' · ')
  const isMixed = view === 'all' || view === 'mentions'
  return (
    <span className={classes.facts}>
      {(isMixed || row.statusName) && <StatusMark status={row.status} name={row.statusName} />}
      <PriorityMark priority={row.priority} />
      {row.hasFailure && (
        <span className={classes.failure}>
          <IconAlertCircle size={13} aria-hidden />
          {translate('inbox.notSent')}
        </span>
      )}
      <WorthMark row={row} zone={zone} />
      <DueChip dueAt={row.dueAt} zone={zone} />
      <span className={classes.place}>{place || translate('inbox.noLocation')}</span>
      {row.assignee && (
        <PersonAvatar
          name={row.assignee.name}
          size={20}
          title={translate('inbox.assignedTo', { name: row.assignee.name })}
        />
      )}
    </span>
  )
}
