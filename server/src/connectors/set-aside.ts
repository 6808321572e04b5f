import type { Context, Tx } from '../platform/context.ts'
import { AppError, reasonOf } from '../platform/errors.ts'
import { announce } from './announce.ts'
import type { Claimed } from './claim-received.ts'
import { Unreadable } from './connector.ts'
import { isTransient } from './is-transient.ts'

// A mail that brings the program down would do so for ever. One that is only in its hands when it is killed for another
// reason, as where memory runs out, may well be there five or ten times; it must not be blamed.
const deadlyAfter = 25
const longestPauseMs = 600_000

/**
 * Works on a delivery. What lies in it puts it aside for a person, with the reason; what lies in its surroundings puts
 * it off until later. Either way the next one goes on.
 * @returns undefined when it did not succeed
 */
export async function orSetAside<T>(
  context: Context,
  delivery: Claimed,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (isTransient(error)) await putOff(context, delivery, error)
    else await setAside(context, delivery, error)
    return undefined
  }
}

/** Puts a delivery aside whose reading has ended the process again and again; whether it did. */
export async function setAsideDeadly(context: Context, delivery: Claimed): Promise<boolean> {
  if (delivery.begunBefore < deadlyAfter) return false
  const reason = `The program ended ${delivery.begunBefore} times while it was reading this.`
  await context.transaction((tx) => quarantine(tx, delivery, reason))
  return true
}

async function setAside(context: Context, delivery: Claimed, error: unknown): Promise<void> {
  await context.transaction((tx) => quarantine(tx, delivery, plainReason(error)))
  if (!(error instanceof Unreadable))
    context.log.error({ error, deliveryId: delivery.id }, 'A delivery was quarantined')
}

async function putOff(context: Context, delivery: Claimed, error: unknown): Promise<void> {
  const pauseMs = Math.min(longestPauseMs, 1_000 * 2 ** Math.min(delivery.failureCount, 20))
  context.log.warn({ reason: reasonOf(error), deliveryId: delivery.id, pauseMs }, 'A delivery was put off')
  await context.transaction((tx) =>
    tx.db
      .updateTable('deliveries')
      .set({
        begunCount: 0,
        failureCount: delivery.failureCount + 1,
        notBefore: new Date(tx.now().getTime() + pauseMs),
      })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', delivery.id)
      .execute(),
  )
}

function plainReason(error: unknown): string {
  if (error instanceof Unreadable || error instanceof AppError) return error.message
  return `It could not be read: ${reasonOf(error)}`
}

async function quarantine(tx: Tx, delivery: Claimed, reason: string): Promise<void> {
  await tx.db
    .updateTable('deliveries')
    .set({ state: 'quarantined', reason, processedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', delivery.id)
    .execute()
  announce(tx, 'delivery.quarantined', delivery.id, { channelId: delivery.channelId, reason })
}
