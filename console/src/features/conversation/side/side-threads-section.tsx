import { Button } from '@mantine/core'
import { IconAlertTriangle, IconMessageForward } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { sideThreadsOptions } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import type { Conversation, SideThread } from '../../../lib/shapes.ts'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import pane from '../context/context-pane.module.css'
import classes from './side.module.css'

export type SideProps = {
  /** Shows one beside the conversation. */
  onOpenSide: (id: string) => void
  /** Begins another. */
  onNewSide: () => void
}

/** What is said with suppliers and others about a conversation; the customer sees none of it. */
export function SideThreadsSection({
  conversation,
  onOpenSide,
  onNewSide,
}: SideProps & { conversation: Conversation }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: threads = [] } = useQuery(sideThreadsOptions(conversation.id))
  const mayWrite = permissions.includes('conversations.write')
  if (threads.length === 0 && !mayWrite) return null
  return (
    <section className={pane.section} aria-label={translate('sending.sideThreads')}>
      <h2 className={pane.heading}>
        {translate('sending.sideThreads')}
        {mayWrite && (
          <Button size="compact-xs" variant="subtle" onClick={onNewSide}>
            {translate('sending.newSide')}
          </Button>
        )}
      </h2>
      {threads.length === 0 && <p className={pane.quiet}>{translate('sending.noSides')}</p>}
      <ul className={classes.threads}>
        {threads.map((thread) => (
          <li key={thread.id}>
            <ThreadLine thread={thread} onOpen={() => onOpenSide(thread.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ThreadLine({ thread, onOpen }: { thread: SideThread; onOpen: () => void }) {
  const translate = useTranslate()
  const names = thread.people.map((one) => one.name || one.address).join(', ')
  return (
    <button
      type="button"
      className={classes.thread}
      data-unread={thread.isUnread || undefined}
      onClick={onOpen}
    >
      <span className={classes.names}>
        <IconMessageForward size={15} aria-hidden />
        <span className={classes.name}>{names}</span>
        {thread.isUnread && (
          <span className={classes.dot} role="img" aria-label={translate('inbox.unread')} />
        )}
      </span>
      <span className={pane.otherSubject}>{thread.subject}</span>
      <span className={pane.otherFacts}>
        {thread.hasFailure ? (
          <span className={classes.failed}>
            <IconAlertTriangle size={13} aria-hidden /> {translate('inbox.stateFailed')}
          </span>
        ) : (
          translate(stateOf(thread))
        )}
        <TimeAgo at={thread.lastMessageAt} />
      </span>
    </button>
  )
}

function stateOf({ status, lastSender }: SideThread) {
  if (status === 'resolved') return 'sending.sideDone' as const
  return lastSender === 'contact' ? ('sending.sideHasAnswered' as const) : ('sending.sideWaits' as const)
}
