import { audit, requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { lockEndpoint } from './endpoints.ts'
import { overlapMs } from './pauses.ts'
import { newSecret } from './sign.ts'

/**
 * Signs with a new secret from now on, and for a day with the one before as well. Returns the new one, which is never
 * shown again.
 * @throws AppError not_found
 */
export async function rotateSecret(
  context: Context,
  id: string,
): Promise<{ secret: string; previousSecretUntil: Date }> {
  requirePermission(context.actor, 'webhooks.manage')
  const secret = newSecret()
  const previousSecretUntil = new Date(context.now().getTime() + overlapMs)
  await context.transaction(async (tx) => {
    const { url, secret: previousSecret } = await lockEndpoint(tx, id)
    await tx.db
      .updateTable('webhookEndpoints')
      .set({
        secret: context.secrets.seal(secret),
        previousSecret,
        previousSecretUntil,
      })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await audit(tx, {
      action: 'webhook.secret_rotated',
      subjectKind: 'webhook',
      subjectId: id,
      after: { url },
    })
    record(tx, 'webhook.secret_rotated', {
      subjectId: id,
      payload: { previousUntil: previousSecretUntil.toISOString() },
    })
  })
  return { secret, previousSecretUntil }
}
