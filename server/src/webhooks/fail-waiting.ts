import type { Tx } from '../platform/context.ts'

/**
 * Gives up what waits for endpoints whose rows are held.
 * @param reason `expired`: only what has waited as long as anything is tried for
 */
export async function failWaiting(
  tx: Tx,
  endpointIds: readonly string[],
  reason: 'disabled' | 'expired',
): Promise<void> {
  if (endpointIds.length === 0) return
  await tx.db
    .updateTable('webhookDeliveries')
    .set({ state: 'failed', failedReason: reason, endedAt: tx.now(), isNext: false })
    .where('accountId', '=', tx.accountId)
    .where('endpointId', 'in', endpointIds)
    .where('state', '=', 'waiting')
    .$if(reason === 'expired', (query) => query.where('giveUpAt', '<=', tx.now()))
    .execute()
}
