import type { Message, TimelineEntry } from '../../../lib/shapes.ts'

type MessageItem = { kind: 'message'; key: string; at: string; message: Message }
type ChangesItem = { kind: 'changes'; key: string; at: string; entries: TimelineEntry[] }
type DayItem = { kind: 'day'; key: string; at: string }
export type ThreadItem = DayItem | MessageItem | ChangesItem

/** What the reader sees besides the messages. Messages and notes speak for themselves. */
const shownTypes = new Set([
  'conversation.assigned',
  'conversation.status_changed',
  'conversation.snoozed',
  'conversation.updated',
  'conversation.overdue',
  'conversation.due_soon',
  'conversation.rule_failed',
  'conversation.merged',
  'conversation.unmerged',
  'conversation.restored',
  'conversation.split',
  'conversation.split_off',
  'conversation.linked',
  'conversation.unlinked',
  'conversation.parent_changed',
  'conversation.channel_changed',
  'conversation.side_started',
  'conversation.participant_confirmed',
  'conversation.participant_removed',
  'conversation.rated',
])

/**
 * Messages and what was done with the conversation between them, in order, with a heading where a new day begins (in
 * the reader's zone). While older messages are not loaded, older changes wait with them.
 */
export function mergeThread(
  messages: readonly Message[],
  entries: readonly TimelineEntry[],
  hasOlder: boolean,
): ThreadItem[] {
  const oldest = hasOlder ? (messages[0]?.createdAt ?? '') : ''
  const items: (MessageItem | ChangesItem)[] = [
    // One that was planned long ago stands on an older page, too, until that is loaded anew.
    ...[...new Map(messages.map((message) => [message.id, message])).values()].map((message) => ({
      kind: 'message' as const,
      key: message.id,
      at: momentOf(message),
      message,
    })),
    ...entries
      .filter((entry) => shownTypes.has(entry.type) && entry.at >= oldest)
      .map((entry) => ({ kind: 'changes' as const, key: entry.id, at: entry.at, entries: [entry] })),
  ]
  items.sort(inOrder)
  return joinChanges(withDays(items))
}

// What waits for its time stands where it will be said.
function momentOf({ state, sendAt, createdAt }: Message): string {
  return state === 'scheduled' && sendAt && sendAt > createdAt ? sendAt : createdAt
}

// What was done stands below what was said at the same moment; two messages of one moment stay as they were given.
function inOrder(a: MessageItem | ChangesItem, b: MessageItem | ChangesItem): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return Number(a.kind === 'changes') - Number(b.kind === 'changes')
}

function withDays(items: readonly (MessageItem | ChangesItem)[]): ThreadItem[] {
  let day = ''
  return items.flatMap((item) => {
    const own = new Date(item.at).toDateString()
    if (own === day) return [item]
    day = own
    return [{ kind: 'day' as const, key: `day-${own}`, at: item.at }, item]
  })
}

function joinChanges(items: readonly ThreadItem[]): ThreadItem[] {
  const joined: ThreadItem[] = []
  for (const item of items) {
    const last = joined.at(-1)
    if (item.kind === 'changes' && last?.kind === 'changes')
      joined[joined.length - 1] = { ...last, entries: [...last.entries, ...item.entries] }
    else joined.push(item)
  }
  return joined
}
