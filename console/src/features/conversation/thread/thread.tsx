import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { messagesOptions, timelineOptions } from '../../../lib/conversations.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useNow } from '../../../lib/now.ts'
import { dayName } from '../../../lib/time.ts'
import { ProblemState } from '../../../ui/empty-state.tsx'
import { ChangesLine } from './changes-line.tsx'
import { mergeThread } from './merge-thread.ts'
import { MessageCard } from './message-card.tsx'
import classes from './thread.module.css'
import { ThreadSkeleton } from './thread-skeleton.tsx'

type ThreadProps = {
  conversationId: string
  zone: string | undefined
  /** The newest of our messages its reader was seen to read; only chats tell. */
  seenId?: string | null | undefined
  /** The text of a message that was taken back before it was sent. */
  onTakenBack: () => void
}

/** Everything said in a conversation, oldest first; opens at its end. */
export function Thread({ conversationId, zone, seenId, onTakenBack }: ThreadProps) {
  const translate = useTranslate()
  const thread = useInfiniteQuery(messagesOptions(conversationId))
  const { data: timeline } = useQuery(timelineOptions(conversationId))
  const messages = useMemo(
    () =>
      (thread.data?.pages.toReversed().flatMap((page) => page.items) ?? []).filter(
        ({ state }) => state !== 'cancelled',
      ),
    [thread.data],
  )
  const items = useMemo(
    () => mergeThread(messages, timeline?.items ?? [], thread.hasNextPage),
    [messages, timeline, thread.hasNextPage],
  )
  const holder = useStickyEnd(messages.at(-1)?.id, messages[0]?.id)
  if (thread.isPending) return <ThreadSkeleton />
  if (thread.isError && messages.length === 0)
    return <ProblemState error={thread.error} onRetry={() => void thread.refetch()} />
  const newestId = messages.findLast((message) => message.kind !== 'note')?.id
  return (
    <div ref={holder} className={classes.scroll}>
      <div className={classes.column} role="log" aria-label={translate('inbox.thread')}>
        {thread.hasNextPage && (
          <Button
            variant="subtle"
            color="gray"
            className={classes.older ?? ''}
            loading={thread.isFetchingNextPage}
            onClick={() => void thread.fetchNextPage()}
          >
            {translate('inbox.loadOlder')}
          </Button>
        )}
        {items.map((item) => {
          if (item.kind === 'day') return <DayLine key={item.key} at={item.at} />
          if (item.kind === 'changes')
            return (
              <ChangesLine
                key={item.key}
                conversationId={conversationId}
                entries={item.entries}
                zone={zone}
              />
            )
          return (
            <MessageCard
              key={item.key}
              message={item.message}
              zone={zone}
              isNewest={item.message.id === newestId}
              isSeen={item.message.id === seenId}
              isFirst={!thread.hasNextPage && item.message.id === messages[0]?.id}
              onTakenBack={onTakenBack}
            />
          )
        })}
      </div>
    </div>
  )
}

function DayLine({ at }: { at: string }) {
  const locale = useLocale()
  const now = useNow()
  return (
    <h2 className={classes.day}>
      <span>{dayName(new Date(at), now, locale)}</span>
    </h2>
  )
}

/**
 * Keeps the end in sight as messages come and grow, as long as the reader is there; keeps the reader's place when
 * older ones are loaded above.
 */
function useStickyEnd(newestId: string | undefined, oldestId: string | undefined) {
  const holder = useRef<HTMLDivElement>(null)
  const last = useRef({ newestId: '', oldestId: '', height: 0 })
  useLayoutEffect(() => {
    const element = holder.current
    const column = element?.firstElementChild
    if (!element || !column) return
    const before = last.current
    if (newestId && newestId !== before.newestId) element.scrollTop = element.scrollHeight
    else if (oldestId !== before.oldestId) element.scrollTop += element.scrollHeight - before.height
    last.current = { newestId: newestId ?? '', oldestId: oldestId ?? '', height: element.scrollHeight }
    let isAtEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 60
    const watchScroll = () => {
      isAtEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 60
    }
    const grows = new ResizeObserver(() => {
      if (isAtEnd) element.scrollTop = element.scrollHeight
      last.current.height = element.scrollHeight
    })
    grows.observe(column)
    grows.observe(element)
    element.addEventListener('scroll', watchScroll, { passive: true })
    return () => {
      grows.disconnect()
      element.removeEventListener('scroll', watchScroll)
    }
  }, [newestId, oldestId])
  return holder
}
