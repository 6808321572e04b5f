import type { Tx } from '../../platform/context.ts'
import type { Callback } from '../booking/callback.ts'

export const dueJob = 'callbacks.due'
export const remindJob = 'callbacks.remind'
export const tellJob = 'callbacks.tell'

export const tidings = ['booked', 'moved', 'cancelled', 'missed', 'wrong_number', 'did_not_come'] as const
export type Tiding = (typeof tidings)[number]

const hourMs = 3_600_000

/** Has the conversation of a call or visit come back at its time and the customer reminded of it; a call that moved is planned anew. */
export function planLetters(tx: Tx, callback: Pick<Callback, 'id' | 'startsAt'>): void {
  const { id, startsAt } = callback
  bringAt(tx, id, startsAt)
  const runAt = remindAt(startsAt, tx.now())
  if (runAt) tx.enqueue(remindJob, { id }, { runAt, key: `callback-remind:${id}` })
}

/** Has its conversation come back at its time; the newest time holds. */
export function bringAt(tx: Tx, id: string, at: Date): void {
  tx.enqueue(dueJob, { id }, { runAt: at, key: `callback-due:${id}` })
}

/** A day before, or an hour before what is sooner; whoever has just booked needs no reminder. */
function remindAt(startsAt: Date, now: Date): Date | undefined {
  const before = (hours: number) => new Date(startsAt.getTime() - hours * hourMs)
  return [before(24), before(1)].find((at) => at.getTime() > now.getTime() + hourMs)
}

/** Has the customer told by mail what became of their call or visit. */
export function tellCustomer(tx: Tx, { id, sequence }: Callback, tiding: Tiding): void {
  tx.enqueue(tellJob, { id, sequence, tiding })
}
