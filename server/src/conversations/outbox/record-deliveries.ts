import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { announce, announceStates } from '../announce.ts'
import type { DeliveryOutcome } from '../channel.ts'
import { recipientsShape } from '../shapes.ts'
import { failMessage, reopenAfterFailure } from './fail-message.ts'
import { holdMessages } from './hold-messages.ts'
import { retryAfter } from './retry-after.ts'

/** One attempt to send, and how it ended. */
export type Attempted = { messageId: string; outcome: DeliveryOutcome }

/**
 * Writes down how attempts to send ended and what follows: done, another attempt later, or failure. An answer that
 * comes late (somebody else has taken the message over, or it bounced already) is kept but decides nothing.
 */
export async function recordDeliveries(context: Context, attempted: readonly Attempted[]): Promise<void> {
  await context.transaction(async (tx) => {
    const messages = await lockMessages(
      tx,
      attempted.map((one) => one.messageId),
    )
    const known = attempted.flatMap(({ messageId, outcome }) => {
      const message = messages.get(messageId)
      return message ? [{ ...message, messageId, outcome }] : []
    })
    await noteAttempts(tx, known)
    // That it was sent is true whoever comes to know it; any other answer holds only for the attempt under way.
    const current = known.filter(
      ({ state, outcome }) => state === 'sending' || (state === 'queued' && outcome.outcome === 'sent'),
    )
    await markSent(context, tx, ofKind(current, 'sent'))
    await holdMessages(
      tx,
      ofKind(current, 'held').map(({ messageId, outcome }) => ({ messageId, reason: outcome.reason })),
    )
    for (const message of ofKind(current, 'unknown')) await tryLater(context, tx, message)
    for (const message of ofKind(current, 'failed'))
      await (message.outcome.permanent ? fail(context, tx, message) : tryLater(context, tx, message))
  })
}

type Ending = DeliveryOutcome['outcome']

type Known<Kind extends Ending = Ending> = {
  messageId: string
  conversationId: string
  state: string | null
  attempts: number
  recipients: unknown
  outcome: Extract<DeliveryOutcome, { outcome: Kind }>
}

type Unsent = Known<'unknown'> | Known<'failed'>

function ofKind<Kind extends Ending>(messages: readonly Known[], kind: Kind): Known<Kind>[] {
  return messages.flatMap(({ outcome, ...rest }) => (isOf(kind, outcome) ? [{ ...rest, outcome }] : []))
}

function isOf<Kind extends Ending>(
  kind: Kind,
  outcome: DeliveryOutcome,
): outcome is Extract<DeliveryOutcome, { outcome: Kind }> {
  return outcome.outcome === kind
}

// The conversations first, as every command on one does: the other way round two of them would wait for each other.
async function lockMessages(tx: Tx, ids: readonly string[]) {
  await tx.db
    .selectFrom('conversations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', (of) =>
      of
        .selectFrom('messages')
        .select('conversationId')
        .where('messages.accountId', '=', tx.accountId)
        .where('messages.id', 'in', ids),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  const rows = await tx.db
    .selectFrom('messages')
    .select(['id', 'conversationId', 'state', 'attempts', 'recipients'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

async function markSent(context: Context, tx: Tx, messages: readonly Known<'sent'>[]): Promise<void> {
  if (messages.length === 0) return
  const sent = messages.map(({ messageId, outcome }) => ({ messageId, externalId: outcome.externalId }))
  await sql`update messages set state = 'sent', state_reason = null, lease_until = null,
      sent_at = ${tx.now()}::timestamptz, external_id = sent."externalId"
    from json_to_recordset(${JSON.stringify(sent)}::json) as sent ("messageId" uuid, "externalId" text)
    where account_id = ${tx.accountId}::uuid and id = sent."messageId"`.execute(tx.db)
  for (const { conversationId, outcome } of messages) {
    if (outcome.refused.length === 0) continue
    await reopenAfterFailure(context, tx, conversationId, {
      recipients: outcome.refused.map((one) => one.address),
      reason: outcome.refused.map((one) => one.response).join('; '),
    })
  }
  await announceStates(
    tx,
    messages.map(({ messageId, conversationId }) => ({
      messageId,
      conversationId,
      state: 'sent',
      reason: null,
    })),
  )
}

async function tryLater(context: Context, tx: Tx, message: Unsent): Promise<void> {
  const { messageId, conversationId, attempts, outcome } = message
  const minutes = retryAfter(attempts)
  if (minutes === undefined) return fail(context, tx, message)
  const sendAt = new Date(tx.now().getTime() + minutes * 60_000)
  const { reason } = outcome
  await tx.db
    .updateTable('messages')
    .set({ state: 'queued', stateReason: reason, leaseUntil: null, sendAt })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .execute()
  await announce(tx, 'message.state_changed', conversationId, { messageId, state: 'queued', reason })
}

async function fail(context: Context, tx: Tx, message: Unsent): Promise<void> {
  const { to, cc, bcc } = recipientsShape.parse(message.recipients)
  await failMessage(context, tx, message.messageId, {
    state: 'failed',
    recipients: [...to, ...cc, ...bcc].map((one) => one.address),
    reason: message.outcome.reason,
  })
}

async function noteAttempts(tx: Tx, messages: readonly Known[]): Promise<void> {
  const { accountId } = tx
  const attempts = messages.flatMap(({ messageId, outcome }) =>
    attemptsOf(outcome).map((attempt) => ({ messageId, ...attempt })),
  )
  if (attempts.length === 0) return
  await tx.db
    .insertInto('sendingAttempts')
    .values(
      attempts.map((attempt) => ({
        accountId,
        id: newId(),
        ...attempt,
        response: attempt.response.slice(0, 2000),
        at: tx.now(),
      })),
    )
    .execute()
}

function attemptsOf(outcome: DeliveryOutcome) {
  switch (outcome.outcome) {
    case 'held':
      return []
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
