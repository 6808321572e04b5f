import type { Context } from '../platform/context.ts'
import { advanceCursor, nextPage } from '../platform/events/cursor.ts'
import { readEvents, type StoredEvent } from '../platform/events/read-events.ts'
import { assignWaiting } from './assignment/assign-waiting.ts'
import { giveBack } from './assignment/give-back.ts'
import { reader, whatIsRouted } from './begin-routing.ts'
import { runRules } from './rules/run-rules.ts'
import { suggestUpon } from './suggestion/suggest-upon.ts'

const mostAtOnce = 200

/**
 * Asks the rules about what is new, takes back what people who left cannot answer, and gives out what waits. Nothing is
 * held while it works, so that no other reader of events waits: when two do it at once, or it is broken off, what was
 * done is found done.
 */
export async function routeNews(context: Context): Promise<{ passed: number; isHeldBack: boolean }> {
  const used = await context.read(whatIsRouted)
  if (!used.hasRules && !used.assigns) return { passed: 0, isHeldBack: false }
  const { events, isHeldBack } = await nextPage(context, reader, (tx, cursor) =>
    readEvents(tx, cursor, mostAtOnce),
  )
  const last = events.at(-1)
  if (!last) return { passed: 0, isHeldBack }
  if (used.hasRules) await runRules(context, events)
  // Before work is given out, so that it is given to the department it belongs to.
  if (used.assigns) {
    await suggestUpon(context, events)
    await assign(context, events)
  }
  await context.transaction((tx) => advanceCursor(tx, reader, last))
  return { passed: events.length, isHeldBack }
}

async function assign(context: Context, events: readonly StoredEvent[]): Promise<void> {
  const left = events.filter(
    ({ type, payload }) => type === 'member.presence_changed' && payload.state !== 'online',
  )
  for (const memberId of new Set(left.flatMap(({ subjectId }) => subjectId ?? [])))
    await giveBack(context, memberId)
  if (events.some(mayFree)) await assignWaiting(context)
}

const freeing = new Set([
  'conversation.created',
  'conversation.status_changed',
  'conversation.assigned',
  'conversation.deleted',
  'conversation.absorbed',
  'conversation.restored',
  'conversation.split_off',
  // Somebody else may have held it just when it was to be given out, or it needs something else now.
  'conversation.updated',
  'message.received',
  'member.presence_changed',
  'member.work_updated',
  'member.updated',
  'member.disabled',
  'member.enabled',
  'assignment.updated',
  'account.updated',
])

// Whether somebody may have room now, or something may be waiting, that was not so before.
function mayFree({ type, payload }: StoredEvent): boolean {
  if (type !== 'conversation.assigned') return freeing.has(type)
  const { assigneeId, previous } = payload
  const before =
    typeof previous === 'object' && previous !== null && 'assigneeId' in previous && previous.assigneeId
  // Given to somebody who had it not, by nobody who had it: nobody has more room than before.
  return !(assigneeId && !before)
}
