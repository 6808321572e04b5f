import type { Context, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { announce } from '../announce.ts'
import type { Delivered, DeliveryOutcome } from '../channel.ts'
import { recipientsShape } from '../shapes.ts'
import { failMessage, reopenAfterFailure } from './fail-message.ts'
import { holdMessage } from './hold-message.ts'
import { retryAfter } from './retry-after.ts'
import { scheduleDelivery } from './schedule-delivery.ts'

/**
 * Writes down how an attempt to send ended and what follows: done, another attempt later, or failure. An answer that
 * comes late (somebody else has taken the message over, or it bounced already) is kept but decides nothing.
 */
export async function recordDelivery(
  context: Context,
  messageId: string,
  outcome: DeliveryOutcome,
): Promise<void> {
  await context.transaction(async (tx) => {
    const message = await lockMessage(tx, messageId)
    if (!message) return
    if (outcome.outcome !== 'held') await noteAttempts(tx, messageId, outcome)
    // That it was sent is true whoever comes to know it; any other answer holds only for the attempt under way.
    const isCurrent =
      message.state === 'sending' || (message.state === 'queued' && outcome.outcome === 'sent')
    if (!isCurrent) return
    switch (outcome.outcome) {
      case 'sent':
        return markSent(context, tx, message, outcome)
      case 'held':
        return holdMessage(tx, messageId, outcome.reason)
      case 'unknown':
        return tryLater(context, tx, message, outcome.reason)
      case 'failed':
        return outcome.permanent
          ? fail(context, tx, message, outcome.reason)
          : tryLater(context, tx, message, outcome.reason)
    }
  })
}

// The conversation first, as every command on it does: the other way round two of them would wait for each other.
async function lockMessage(tx: Tx, messageId: string) {
  await tx.db
    .selectFrom('conversations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', (of) =>
      of
        .selectFrom('messages')
        .select('conversationId')
        .where('messages.accountId', '=', tx.accountId)
        .where('messages.id', '=', messageId),
    )
    .forNoKeyUpdate()
    .execute()
  return tx.db
    .selectFrom('messages')
    .select(['id', 'conversationId', 'state', 'attempts', 'recipients'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .forUpdate()
    .executeTakeFirst()
}

type Message = { id: string; conversationId: string; attempts: number; recipients: unknown }

async function markSent(context: Context, tx: Tx, message: Message, delivered: Delivered): Promise<void> {
  await tx.db
    .updateTable('messages')
    .set({
      state: 'sent',
      stateReason: null,
      leaseUntil: null,
      sentAt: tx.now(),
      externalId: delivered.externalId,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', message.id)
    .execute()
  if (delivered.refused.length > 0) {
    await reopenAfterFailure(context, tx, message.conversationId, {
      recipients: delivered.refused.map((one) => one.address),
      reason: delivered.refused.map((one) => one.response).join('; '),
    })
  }
  await announce(tx, 'message.state_changed', message.conversationId, {
    messageId: message.id,
    state: 'sent',
    reason: null,
  })
}

async function tryLater(context: Context, tx: Tx, message: Message, reason: string): Promise<void> {
  const minutes = retryAfter(message.attempts)
  if (minutes === undefined) return fail(context, tx, message, reason)
  const sendAt = new Date(tx.now().getTime() + minutes * 60_000)
  await tx.db
    .updateTable('messages')
    .set({ state: 'queued', stateReason: reason, leaseUntil: null, sendAt })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', message.id)
    .execute()
  scheduleDelivery(tx, message.id, sendAt)
  await announce(tx, 'message.state_changed', message.conversationId, {
    messageId: message.id,
    state: 'queued',
    reason,
  })
}

async function fail(context: Context, tx: Tx, message: Message, reason: string): Promise<void> {
  await failMessage(context, tx, message.id, {
    state: 'failed',
    recipients: addressesOf(message.recipients),
    reason,
  })
}

function addressesOf(recipients: unknown): string[] {
  const { to, cc, bcc } = recipientsShape.parse(recipients)
  return [...to, ...cc, ...bcc].map((one) => one.address)
}

async function noteAttempts(
  tx: Tx,
  messageId: string,
  outcome: Exclude<DeliveryOutcome, { outcome: 'held' }>,
): Promise<void> {
  await tx.db
    .insertInto('sendingAttempts')
    .values(
      attemptsOf(outcome).map((attempt) => ({
        accountId: tx.accountId,
        id: newId(),
        messageId,
        ...attempt,
        response: attempt.response.slice(0, 2000),
        at: tx.now(),
      })),
    )
    .execute()
}

function attemptsOf(outcome: Exclude<DeliveryOutcome, { outcome: 'held' }>) {
  switch (outcome.outcome) {
    case 'sent':
      return [
        { recipient: null, outcome: 'accepted' as const, response: outcome.response },
        ...outcome.refused.map(({ address, response }) => ({
          recipient: address,
          outcome: 'refused' as const,
          response,
        })),
      ]
    case 'unknown':
      return [{ recipient: null, outcome: 'unknown' as const, response: outcome.reason }]
    case 'failed': {
      const verdict = outcome.permanent ? ('refused' as const) : ('deferred' as const)
      return [{ recipient: null, outcome: verdict, response: outcome.reason }]
    }
  }
}
