import type { Context, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { failMessage } from '../outbox/fail-message.ts'
import type { BouncedRecipient } from '../received-message.ts'

/**
 * Writes down what a bounce says about one of our messages. Only a failure makes it bounced (and a person's matter
 * again); a delay is noted, since the other server goes on trying.
 */
export async function applyBounce(
  context: Context,
  tx: Tx,
  messageId: string,
  recipients: BouncedRecipient[],
): Promise<void> {
  if (recipients.length === 0) return
  await tx.db
    .insertInto('sendingAttempts')
    .values(
      recipients.map((recipient) => ({
        accountId: tx.accountId,
        id: newId(),
        messageId,
        recipient: recipient.address,
        outcome: outcomes[recipient.action],
        response: describe(recipient),
        at: tx.now(),
      })),
    )
    .execute()
  const failed = recipients.filter((recipient) => recipient.action === 'failed')
  if (failed.length === 0) return
  await failMessage(context, tx, messageId, {
    state: 'bounced',
    recipients: failed.map((recipient) => recipient.address),
    reason: failed.map(describe).join('; ').slice(0, 1000),
  })
}

const outcomes = {
  failed: 'bounced',
  delayed: 'delayed',
  delivered: 'delivered',
  relayed: 'accepted',
  expanded: 'accepted',
} as const

function describe({ status, diagnostic }: BouncedRecipient): string {
  return [status, diagnostic].filter(Boolean).join(' ').slice(0, 500)
}
