import { holdIdentities, normaliseIdentity } from '../contacts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { atOneMoment } from './at-one-moment.ts'
import type { Connectors } from './channel.ts'
import { holdConversation } from './find-conversation.ts'
import { addToConversations } from './intake/add-to-conversations.ts'
import { applyBounce } from './intake/apply-bounce.ts'
import { type Arrival, arrivalOf } from './intake/arrival.ts'
import { beginConversations } from './intake/begin-conversation.ts'
import { type Recalled, recall } from './intake/recall.ts'
import { receiveAnswers } from './intake/receive-answers.ts'
import { keepAttachments } from './intake/store-incoming.ts'
import { unrelatedRounds } from './intake/unrelated-rounds.ts'
import type { ReceivedMessage, ReceiveOutcome } from './received-message.ts'

/**
 * Takes in one message from outside, in one transaction: known already, or of which conversation, from whom, about
 * which location; counters, clocks and events follow. Safe to repeat: the second time says `repeated`.
 * @throws AppError not_found when its channel is gone
 */
export async function receiveMessage(
  context: Context,
  connectors: Connectors,
  message: ReceivedMessage,
): Promise<ReceiveOutcome> {
  const [outcome] = await receiveMessages(context, connectors, [message])
  return outcome!
}

/**
 * Takes in several messages as if they came one after the other, all of them or none. First messages of strangers to
 * each other share their statements: asking the database costs more than what it does.
 */
export async function receiveMessages(
  context: Context,
  connectors: Connectors,
  messages: readonly ReceivedMessage[],
): Promise<ReceiveOutcome[]> {
  // Files first and outside the transaction: stored twice they are stored once, and no lock waits for a disk.
  const arrivals = await Promise.all(
    messages.map(async (message) =>
      arrivalOf(context, message, {
        identity: identityOf(message),
        attachments: await keepAttachments(context, message.attachments),
      }),
    ),
  )
  return context.transaction(async (tx) => {
    // Two quick messages of one person, or one message by two ways, wait for each other: else each would find that
    // there is no conversation yet and make one.
    await holdIdentities(
      tx,
      arrivals.map((arrival) => arrival.identity),
    )
    const outcomes = new Map<Arrival, ReceiveOutcome>()
    for (const round of unrelatedRounds(arrivals))
      await receiveRound(context, connectors, atOneMoment(tx), round, outcomes)
    return arrivals.map((arrival) => outcomes.get(arrival)!)
  })
}

async function receiveRound(
  context: Context,
  connectors: Connectors,
  tx: Tx,
  round: readonly Arrival[],
  outcomes: Map<Arrival, ReceiveOutcome>,
): Promise<void> {
  const recalled = await recall(tx, round)
  const fresh: Arrival[] = []
  for (const arrival of round) {
    const outcome = await receiveKnown(context, tx, arrival, recalled.get(arrival)!)
    if (outcome) outcomes.set(arrival, outcome)
    else fresh.push(arrival)
  }
  await receiveAnswers(tx, fresh, recalled, outcomes)
  const first = fresh.filter((arrival) => !outcomes.has(arrival))
  const begun = await beginConversations(context, connectors, tx, first)
  for (const [index, arrival] of first.entries()) outcomes.set(arrival, begun[index]!)
}

/** What becomes of a message that the database knows, or that is about one of ours; undefined for any other. */
async function receiveKnown(
  context: Context,
  tx: Tx,
  arrival: Arrival,
  known: Recalled,
): Promise<ReceiveOutcome | undefined> {
  if (known.isDeleted) return { outcome: 'deleted' }
  if (known.same) return recognise(tx, arrival.message, known.same)
  return receiveBounce(context, tx, arrival, known)
}

async function recognise(
  tx: Tx,
  message: ReceivedMessage,
  same: NonNullable<Recalled['same']>,
): Promise<ReceiveOutcome> {
  const { conversationId, messageId } = same
  if (same.isOurs || same.hasRoute) return { outcome: 'repeated', conversationId, messageId }
  await tx.db
    .insertInto('messageRoutes')
    .values({
      accountId: tx.accountId,
      messageId,
      channelId: message.channelId,
      deliveryId: message.deliveryId,
      createdAt: tx.now(),
    })
    .onConflict((row) => row.doNothing())
    .execute()
  return { outcome: 'routed', conversationId, messageId }
}

// A bounce is about a message of ours, whose conversation it joins; nobody writes it whom we should know as a contact.
async function receiveBounce(
  context: Context,
  tx: Tx,
  { message, attachments, tokens }: Arrival,
  known: Recalled,
): Promise<ReceiveOutcome | undefined> {
  const about = known.bounced[0]
  const { kind } = message.classification
  if (!message.bounce || (kind !== 'dsn-failed' && kind !== 'dsn-delay')) return undefined
  if (!about) return noteBouncedNotice(tx, message.bounce, tokens.messages)
  const { conversationId } = about
  const before = await holdConversation(tx, conversationId)
  if (!before) return undefined
  const addition = { message, attachments, contact: undefined, before, namedId: before.id }
  const [messageId] = await addToConversations(tx, [addition])
  await applyBounce(context, tx, about.messageId, message.bounce.recipients)
  return { outcome: 'bounce', conversationId, messageId: messageId! }
}

// Of no message here: of a notice, if it bears the token of one. Whoever sent that wants to know; the mail stays what it is.
function noteBouncedNotice(
  tx: Tx,
  { recipients }: NonNullable<ReceivedMessage['bounce']>,
  noticeIds: readonly string[],
): undefined {
  const failed = recipients.find(({ action }) => action === 'failed')
  if (!failed) return
  for (const subjectId of noticeIds)
    record(tx, 'notice.bounced', { subjectId, payload: { address: failed.address } })
}

function identityOf(message: ReceivedMessage): Arrival['identity'] {
  const { kind, address, name } = message.sender
  const rest = { name, locale: message.locale, isTrusted: message.authentication?.isFailed !== true }
  try {
    return { kind, value: normaliseIdentity(kind, address), ...rest }
  } catch (error) {
    // A sender that no answer could reach still wrote something; nothing that came in may be lost.
    if (!(error instanceof AppError)) throw error
    const text = address.normalize('NFC').trim().slice(0, 280) || 'nobody'
    return { kind: 'external' as const, value: `unreachable:${text}`, ...rest }
  }
}
