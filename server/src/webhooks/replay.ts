import { sql } from 'kysely'
import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { lockEndpoint, requireEnabled } from './endpoints.ts'
import { triedForMs } from './pauses.ts'
import { promote } from './promote.ts'

/**
 * Sends one event once more, whatever became of it, under the same delivery id.
 * @throws AppError not_found, conflict when the endpoint is disabled
 */
export async function replayDelivery(context: Context, endpointId: string, id: string): Promise<void> {
  requirePermission(context.actor, 'webhooks.manage')
  await context.transaction(async (tx) => {
    requireEnabled(await lockEndpoint(tx, endpointId))
    const { numUpdatedRows } = await sendAgain(tx, endpointId).where('id', '=', id).executeTakeFirst()
    if (numUpdatedRows === 0n)
      throw new AppError('not_found', 'There is no such delivery any more.', { key: 'webhookDeliveryGone' })
    await wakeUp(tx, endpointId)
  })
}

/**
 * Sends everything once more that happened since a time and was given up, in its order. Returns how much it is.
 * @throws AppError not_found, conflict when the endpoint is disabled
 */
export async function replayFailed(context: Context, endpointId: string, since: Date): Promise<number> {
  requirePermission(context.actor, 'webhooks.manage')
  return context.transaction(async (tx) => {
    requireEnabled(await lockEndpoint(tx, endpointId))
    const { numUpdatedRows } = await sendAgain(tx, endpointId)
      .where('state', '=', 'failed')
      .where('isTest', '=', false)
      .where('createdAt', '>=', since)
      .executeTakeFirst()
    await wakeUp(tx, endpointId)
    return Number(numUpdatedRows)
  })
}

function sendAgain(tx: Tx, endpointId: string) {
  return tx.db
    .updateTable('webhookDeliveries')
    .set({
      state: 'waiting',
      failedReason: null,
      endedAt: null,
      attempts: 0,
      dueAt: tx.now(),
      giveUpAt: new Date(tx.now().getTime() + triedForMs),
      // What belongs to no subject waits for nothing.
      isNext: sql<boolean>`subject_id is null`,
    })
    .where('accountId', '=', tx.accountId)
    .where('endpointId', '=', endpointId)
}

async function wakeUp(tx: Tx, endpointId: string): Promise<void> {
  await promote(tx, [endpointId])
  await tx.db
    .updateTable('webhookEndpoints')
    .set({ restsUntil: null })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', endpointId)
    .execute()
}
