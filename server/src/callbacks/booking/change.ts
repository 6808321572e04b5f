import { readDefaultLocale } from '../../accounts/index.ts'
import { endAppointment, momentIn, moveAppointment } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { attempt } from '../../platform/db/attempt.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { planLetters, tellCustomer } from '../letters/plan-letters.ts'
import { type Slot, slotAt } from '../slots/slots.ts'
import { type Callback, holdCallback } from './callback.ts'
import { choicesOf, timesOf } from './hold-slot.ts'
import { waysOf } from './kinds.ts'
import { readGround } from './read-ground.ts'

export type Changed = 'done' | 'taken' | 'past'

/**
 * Moves a call or visit to another time, with whoever keeps it already where they are free then. Nothing is given up before the
 * new time is theirs. Moved to where it is, nothing happens.
 */
export async function moveCallback(context: Context, id: string, start: Date): Promise<Changed> {
  return context.transaction(async (tx) => {
    const before = await holdCallback(tx, id)
    if (!before || !isAhead(before, tx)) return 'past'
    if (before.startsAt.getTime() === start.getTime()) return 'done'
    const { kind, locationId, departmentId, language } = before
    const ground = await readGround(tx, { kind, locationId, departmentId, language, exceptId: id })
    const slot = ground && slotAt(ground.question, start)
    if (!slot) return 'taken'
    const moved = await takeSlot(tx, before, slot, ground.question.rules.bufferMinutes)
    if (!moved) return 'taken'
    await announceMove(context, tx, moved)
    return 'done'
  })
}

/** Gives a call or visit up; its time is free for others at once. Safe to repeat. */
export async function cancelCallback(context: Context, id: string): Promise<Changed> {
  return context.transaction(async (tx) => {
    const before = await holdCallback(tx, id)
    if (before?.state === 'cancelled') return 'done'
    if (!before || !isAhead(before, tx)) return 'past'
    const changed = { state: 'cancelled' as const, sequence: before.sequence + 1 }
    await update(tx, id, changed)
    if (before.conversationId)
      await endAppointment(
        tx,
        before.conversationId,
        await inBrandsWords(context, tx, 'noteCancelled', before),
      )
    tellCustomer(tx, { ...before, ...changed }, 'cancelled')
    announce(tx, 'cancelled', before)
    return 'done'
  })
}

/** Whether a call or visit can still be moved or given up. */
export function isAhead({ state, startsAt }: Callback, { now }: Pick<Tx, 'now'>): boolean {
  return state === 'booked' && startsAt > now()
}

async function takeSlot(
  tx: Tx,
  before: Callback,
  slot: Slot,
  bufferMinutes: number,
): Promise<Callback | undefined> {
  const isOther = ({ memberId }: { memberId: string }) => Number(memberId !== before.memberId)
  for (const taken of choicesOf(slot).toSorted((one, other) => isOther(one) - isOther(other))) {
    const changed = { ...timesOf(slot, bufferMinutes), ...taken, sequence: before.sequence + 1, attempts: 0 }
    const { refusal } = await attempt(tx, () => update(tx, before.id, changed))
    if (!refusal) return { ...before, ...changed }
  }
  return undefined
}

async function update(tx: Tx, id: string, changed: Partial<Callback>): Promise<void> {
  try {
    await tx.db
      .updateTable('callbacks')
      .set(changed)
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
  } catch (error) {
    if (!isExclusion(error)) throw error
    throw new AppError('conflict', 'Somebody has just taken this time.', { key: 'slot_taken' })
  }
}

// 23P01: another row keeps the same person, or the same seat, at that time.
function isExclusion(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23P01'
}

async function announceMove(context: Context, tx: Tx, moved: Callback): Promise<void> {
  planLetters(tx, moved)
  if (moved.conversationId)
    await moveAppointment(tx, moved.conversationId, {
      ...{ at: moved.startsAt, assigneeId: moved.memberId },
      text: await inBrandsWords(context, tx, 'noteMoved', moved),
    })
  tellCustomer(tx, moved, 'moved')
  announce(tx, 'moved', moved)
}

async function inBrandsWords(context: Context, tx: Tx, key: string, callback: Callback): Promise<string> {
  const defaultLocale = await readDefaultLocale(tx)
  const when = momentIn(defaultLocale, callback.zone, callback.startsAt)
  return context.translate(defaultLocale, `${waysOf[callback.kind].words}.${key}`, { when })
}

const events = {
  call: { moved: 'callback.moved', cancelled: 'callback.cancelled' },
  visit: { moved: 'visit.moved', cancelled: 'visit.cancelled' },
} as const

function announce(tx: Tx, what: 'moved' | 'cancelled', callback: Callback): void {
  const { kind, id, locationId, departmentId, conversationId, startsAt } = callback
  record(tx, events[kind][what], {
    ...{ subjectId: id, locationId, departmentId },
    payload: { conversationId, startsAt },
  })
}
