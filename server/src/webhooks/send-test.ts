import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { lockEndpoint, requireEnabled } from './endpoints.ts'
import { testType } from './event-types.ts'

/**
 * Sends an endpoint a test at once and only once, also while it is left alone after failures.
 * @throws AppError not_found, conflict when it is disabled
 */
export async function sendTest(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'webhooks.manage')
  await context.transaction(async (tx) => {
    requireEnabled(await lockEndpoint(tx, id))
    await tx.db
      .updateTable('webhookEndpoints')
      .set({ restsUntil: null })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    record(tx, testType, { subjectId: id, payload: { message: 'This is a test.' } })
  })
}
