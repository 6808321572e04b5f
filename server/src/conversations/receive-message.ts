import { ensureContact, holdIdentity, normaliseIdentity } from '../contacts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { atOneMoment } from './at-one-moment.ts'
import type { Connectors } from './channel.ts'
import { holdConversation } from './find-conversation.ts'
import { addToConversation } from './intake/add-to-conversation.ts'
import { applyBounce } from './intake/apply-bounce.ts'
import { beginConversation } from './intake/begin-conversation.ts'
import { type Recalled, recall, type TokenIds } from './intake/recall.ts'
import { type KeptAttachment, keepAttachments } from './intake/store-incoming.ts'
import { threadFor } from './intake/threading.ts'
import type { ReceivedMessage, ReceiveOutcome } from './received-message.ts'
import { readToken } from './tokens.ts'

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
  // Files first and outside the transaction: stored twice they are stored once, and no lock waits for a disk.
  const attachments = await keepAttachments(context, message.attachments)
  const tokens = readTokens(context, message.tokens)
  return context.transaction(async (open) => {
    // Two quick messages of one person, or one message by two ways, wait for each other: else each would find that
    // there is no conversation yet and make one.
    await holdIdentity(open, identityOf(message))
    const tx = atOneMoment(open)
    const known = await recall(tx, message, tokens)
    if (known.isDeleted) return { outcome: 'deleted' }
    if (known.same) return recognise(tx, message, known.same)
    const arrival = { message, attachments, known, tokens }
    return (await receiveBounce(context, tx, arrival)) ?? receive(context, connectors, tx, arrival)
  })
}

function readTokens(context: Context, texts: string[]): TokenIds {
  const found = texts
    .slice(0, 50)
    .flatMap((text) => readToken(context.secrets, context.accountId, text) ?? [])
  const idsOf = (kind: string) => found.filter((token) => token.kind === kind).map((token) => token.id)
  return { conversations: idsOf('conversation'), messages: idsOf('message'), locations: idsOf('location') }
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

type Arrival = { message: ReceivedMessage; attachments: KeptAttachment[]; known: Recalled; tokens: TokenIds }

// A bounce is about a message of ours, whose conversation it joins; nobody writes it whom we should know as a contact.
async function receiveBounce(
  context: Context,
  tx: Tx,
  arrival: Arrival,
): Promise<ReceiveOutcome | undefined> {
  const { message, attachments, known } = arrival
  const about = known.bounced[0]
  const { kind } = message.classification
  if (!message.bounce || !about || (kind !== 'dsn-failed' && kind !== 'dsn-delay')) return undefined
  const { conversationId } = about
  const before = await holdConversation(tx, conversationId)
  if (!before) return undefined
  const messageId = await addToConversation(tx, {
    message,
    attachments,
    contact: undefined,
    before,
    namedId: before.id,
  })
  await applyBounce(context, tx, about.messageId, message.bounce.recipients)
  return { outcome: 'bounce', conversationId, messageId }
}

async function receive(
  context: Context,
  connectors: Connectors,
  tx: Tx,
  arrival: Arrival,
): Promise<ReceiveOutcome> {
  const { message, attachments, known, tokens } = arrival
  const contact = await ensureContact(tx, identityOf(message), 'held')
  // What follows is the customer's doing, and the events say so.
  const theirs: Tx = { ...tx, actor: { kind: 'contact', id: contact.id } }
  const tokenIds = [...tokens.conversations, ...tokens.messages]
  const choice = threadFor({ ...message, tokenIds }, known.candidates)
  const before = choice && (await holdNamed(tx, choice.conversationId, known))
  if (!before) {
    const first = { message, attachments, contact, locationIds: tokens.locations }
    return beginConversation(context, connectors, theirs, first)
  }
  const namedId = before.id === known.splitOff.get(choice.conversationId) ? before.id : choice.conversationId
  const messageId = await addToConversation(theirs, { message, attachments, contact, before, namedId })
  return { outcome: 'added', conversationId: before.id, messageId }
}

// An answer to what was split off bears the token of where it was said first.
async function holdNamed(tx: Tx, namedId: string, { splitOff }: Recalled) {
  const named = await holdConversation(tx, namedId)
  const splitId = splitOff.get(namedId)
  return named?.id === namedId && splitId ? ((await holdConversation(tx, splitId)) ?? named) : named
}

function identityOf(message: ReceivedMessage) {
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
