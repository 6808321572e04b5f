import type { Message, TimelineEntry } from '../../../lib/shapes.ts'

export type ThreadItem =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'message'; key: string; at: string; message: Message }
  | { kind: 'event'; key: string; at: string; entry: TimelineEntry }

/** What the reader sees besides the messages. Messages and notes have entries of their own kind, so those stay out. */
const shownTypes = new Set([
  'conversation.assigned',
  'conversation.status_changed',
  'conversation.snoozed',
  'conversation.updated',
  'conversation.overdue',
])

/**
 * Messages and what was done with the conversation, in order, with a heading where a new day begins (in the reader's
 * zone). While older messages are not loaded, older entries wait with them.
 */
export function mergeThread(
  messages: readonly Message[],
  entries: readonly TimelineEntry[],
  hasOlder: boolean,
): ThreadItem[] {
  const oldest = hasOlder ? (messages[0]?.createdAt ?? '') : ''
  const items: Exclude<ThreadItem, { kind: 'day' }>[] = [
    ...messages.map((message) => ({
      kind: 'message' as const,
      key: message.id,
      at: message.createdAt,
      message,
    })),
    ...entries
      .filter((entry) => shownTypes.has(entry.type) && entry.at >= oldest)
      .map((entry) => ({ kind: 'event' as const, key: entry.id, at: entry.at, entry })),
  ]
  items.sort((a, b) => (a.at === b.at ? (a.kind === 'message' ? -1 : 1) : a.at < b.at ? -1 : 1))
  return withDays(items)
}

function withDays(items: readonly Exclude<ThreadItem, { kind: 'day' }>[]): ThreadItem[] {
  let day = ''
  return items.flatMap((item) => {
    const own = new Date(item.at).toDateString()
    if (own === day) return [item]
    day = own
    return [{ kind: 'day' as const, key: `day-${own}`, at: item.at }, item]
  })
}
