import type { Context, Tx } from '../platform/context.ts'
import { advanceCursor, holdCursor, moveCursor, nextPage } from '../platform/events/cursor.ts'
import {
  type EventPage,
  type EventPosition,
  latestPosition,
  type StoredEvent,
} from '../platform/events/read-events.ts'
import { carryOut, readRouted } from '../routing/index.ts'
import { findCauses } from './find-causes.ts'
import { readAutomations } from './read-automations.ts'
import { planTimers } from './timers/plan-timers.ts'

const reader = 'automations'
const mostAtOnce = 200

/**
 * Asks the automations about what is new, and notes which conversations they are to look at later. They hear of what the
 * rules for new conversations have had their turn with. Nothing is held while they act: done twice, or broken off, what
 * was done is found done.
 */
export async function automateNews(context: Context): Promise<{ passed: number; isHeldBack: boolean }> {
  const { upon, after } = await context.read(readAutomations)
  if (upon.length === 0 && after.length === 0) return { passed: 0, isHeldBack: false }
  const { events, isHeldBack } = await nextPage(context, reader, readSome)
  const last = events.at(-1)
  if (!last) return { passed: 0, isHeldBack }
  await carryOut(context, await context.read((tx) => findCauses(tx, events, upon)))
  await context.transaction(async (tx) => {
    await planTimers(tx, events, after)
    await advanceCursor(tx, reader, last)
  })
  return { passed: events.length, isHeldBack }
}

/** The first automation that is switched on hears what happens from now on: while there was none nothing was read. */
export async function beginAutomating(tx: Tx): Promise<void> {
  await holdCursor(tx, reader, () => latestPosition(tx))
  const { upon, after } = await readAutomations(tx)
  if (upon.length === 0 && after.length === 0) await moveCursor(tx, reader, await latestPosition(tx))
}

async function readSome(tx: Tx, cursor: EventPosition): Promise<EventPage> {
  const { events, isHeldBack } = await readRouted(tx, cursor, mostAtOnce)
  return { events: events.length === mostAtOnce ? withoutLastTransaction(events) : events, isHeldBack }
}

// It may go on behind the page, and what it did to a conversation is looked at together.
function withoutLastTransaction(events: StoredEvent[]): StoredEvent[] {
  const xid = events.at(-1)?.xid
  const before = events.filter((event) => event.xid !== xid)
  return before.length > 0 ? before : events
}
