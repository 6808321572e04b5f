import type { Context, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { type Slot, slotAt } from '../slots/slots.ts'
import { readGround, type Wish } from './read-ground.ts'

/** How long a time is kept while somebody says who they are, in minutes. */
const holdMinutes = 10
const minuteMs = 60_000

export type Held = { id: string } | 'taken' | 'closed'

/**
 * Keeps a time for a few minutes for whoever chose it. Which times there are is worked out anew; of two who want the same
 * person, or the same seat, at one time the database refuses one, whatever both saw.
 */
export async function holdSlot(
  context: Context,
  wish: Wish & { start: Date; customerZone: string | null },
): Promise<Held> {
  return context.transaction(async (tx) => {
    await dropExpired(tx)
    const ground = await readGround(tx, wish)
    if (!ground) return 'closed'
    const slot = slotAt(ground.question, wish.start)
    if (!slot) return 'taken'
    for (const taken of choicesOf(slot)) {
      const id = await insertHeld(tx, wish, {
        ...{ slot, ...taken, zone: ground.question.hours.zone },
        bufferMinutes: ground.question.rules.bufferMinutes,
      })
      if (id) return { id }
    }
    return 'taken'
  })
}

/** Lets go of a time that was kept and is not wanted. */
export async function releaseHold(context: Context, id: string): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .deleteFrom('callbacks')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where('state', '=', 'held')
      .execute(),
  )
}

/** Who may keep a time, and in which seat, in the order they are tried. */
export function choicesOf({ memberIds, seats }: Slot): { memberId: string; seat: number | null }[] {
  return memberIds.flatMap((memberId) => seats.map((seat) => ({ memberId, seat })))
}

/** When a call or visit occupies its member, from the slot and the buffer after it. */
export function timesOf({ start, end, wallTime }: Slot, bufferMinutes: number) {
  const busyUntil = new Date(end.getTime() + bufferMinutes * minuteMs)
  return { startsAt: start, endsAt: end, busyUntil, wallTime }
}

type Place = { slot: Slot; memberId: string; seat: number | null; zone: string; bufferMinutes: number }

async function insertHeld(
  tx: Tx,
  { kind, locationId, departmentId, language, customerZone }: Wish & { customerZone: string | null },
  { slot, memberId, seat, zone, bufferMinutes }: Place,
): Promise<string | undefined> {
  const inserted = await tx.db
    .insertInto('callbacks')
    .values({
      ...{ accountId: tx.accountId, id: newId(), kind, state: 'held' },
      ...{ locationId, departmentId, memberId, seat, language, zone, customerZone },
      ...timesOf(slot, bufferMinutes),
      heldUntil: new Date(tx.now().getTime() + holdMinutes * minuteMs),
      createdAt: tx.now(),
    })
    .onConflict((row) => row.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id
}

// Two who come at once need not wait for each other to clean up.
async function dropExpired(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('callbacks')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', (of) =>
      of
        .selectFrom('callbacks as expired')
        .select('expired.id')
        .where('expired.accountId', '=', tx.accountId)
        .where('expired.state', '=', 'held')
        .where('expired.heldUntil', '<=', tx.now())
        .forUpdate()
        .skipLocked(),
    )
    .execute()
}
