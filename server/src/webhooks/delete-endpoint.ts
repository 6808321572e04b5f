import { audit, requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { lockEndpoint } from './endpoints.ts'

/** Forgets an endpoint and its log. @throws AppError not_found */
export async function deleteEndpoint(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'webhooks.manage')
  await context.transaction(async (tx) => {
    const { url, description, eventTypes, locationIds } = await lockEndpoint(tx, id)
    await tx.db
      .deleteFrom('webhookEndpoints')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    const before = { url, description, eventTypes, locationIds }
    await audit(tx, { action: 'webhook.deleted', subjectKind: 'webhook', subjectId: id, before })
    record(tx, 'webhook.deleted', { subjectId: id })
  })
}
