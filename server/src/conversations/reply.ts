import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { askApproval, whyApproval } from './approval/ask-approval.ts'
import { atOneMoment } from './at-one-moment.ts'
import type { Address, Connectors, Recipients } from './channel.ts'
import { answerSubject } from './compose/answer-subject.ts'
import { bodyOf } from './compose/body.ts'
import { checkRules } from './compose/check-rules.ts'
import { attachUploads, findShownUploads, findUploads } from './compose/claim-attachments.ts'
import { findSendingChannel } from './compose/find-channel.ts'
import { announceAnswer, passTurn } from './compose/pass-turn.ts'
import { noteRecipients, queueMessage } from './compose/queue-message.ts'
import { readRecipientFacts } from './compose/read-recipients.ts'
import { refuseStale } from './compose/refuse-stale.ts'
import { dropSent } from './compose/shared-draft.ts'
import { type RecipientFacts, suggestRecipients } from './compose/suggest-recipients.ts'
import { type ConversationRecord, lockConversation } from './find-conversation.ts'
import { requireFields } from './marks/require-fields.ts'
import { markRead } from './reads.ts'
import { schedule, sendingTime } from './scheduled/schedule.ts'
import { refuseCrossing } from './side-threads/refuse-crossing.ts'
import { finishWriting } from './writing/finish-writing.ts'
import { refuseUnfilled } from './writing/refuse-unfilled.ts'

export type NewReply = {
  text?: string | undefined
  html?: string | undefined
  to?: Address[] | undefined
  cc?: Address[] | undefined
  bcc?: Address[] | undefined
  attachmentIds: string[]
  /** The public_count the answer was written against; undefined when the caller takes the risk. */
  seenPublicCount?: number | undefined
  /** Until then it waits, and is not sent when something is said meanwhile. */
  sendAt?: Date | undefined
  resolve: boolean
  /** The snippets it was written with. */
  snippetIds?: readonly string[] | undefined
  /** Kinds of warnings its writer has read. */
  confirm?: readonly string[] | undefined
  /** It is the shared draft, as it was in this version. */
  sharedDraftVersion?: number | undefined
}

/**
 * Answers a conversation: queued now, sent when the time to take it back is over (or at `sendAt`). Returns the
 * message's id.
 * @throws AppError stale with what came in since, invalid or too_large for what the channel cannot carry, conflict when
 * it is to be resolved and cannot yet
 */
export async function reply(
  context: Context,
  connectors: Connectors,
  conversationId: string,
  given: NewReply,
): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  const body = bodyOf(given)
  refuseUnfilled(body.text)
  return context.transaction(async (open) => {
    const conversation = await lockConversation(open, conversationId)
    const tx = atOneMoment(open)
    await refuseStale(tx, conversation, given.seenPublicCount)
    if (given.resolve) await requireFields(tx, conversationId)
    const { channel, connector } = await findSendingChannel(tx, connectors, conversation.channelId)
    const ids = [...new Set([...given.attachmentIds, ...(await findShownUploads(tx, conversationId, body))])]
    checkRules(connector.rules, body, await findUploads(tx, conversationId, ids))
    await connector.refuse?.(tx, { conversationId, text: body.text, confirmed: given.confirm ?? [] })
    const reason = await whyApproval(tx, connector, conversationId)
    const recipients = chooseRecipients(await readRecipientFacts(tx, connectors, conversation), given)
    await refuseCrossing(tx, conversation, recipients)
    const { sendAt, isLater } = await sendingTime(tx, given.sendAt, connector.rules)
    const messageId = await queueMessage(context, tx, {
      ...{ conversation, channel, connector, body, recipients, sendAt },
      class: 'reply',
      subject: answerSubject(connector, conversation),
      publicNumber: conversation.publicCount + 1,
    })
    await attachUploads(tx, { conversationId, messageId, ids, body })
    await finishWriting(context, tx, { conversationId, messageId, body, snippetIds: given.snippetIds })
    await dropSent(tx, conversation, given.sharedDraftVersion)
    const queued = { messageId, sendAt }
    if (reason) await wait(tx, conversation, given, { ...queued, reason })
    else if (isLater) await plan(tx, conversation, given, queued)
    else await answer(tx, conversation, { ...given, text: body.text, recipients, ...queued })
    return messageId
  })
}

function chooseRecipients(facts: Omit<RecipientFacts, 'replyAll'>, given: NewReply): Recipients {
  const notOurs = (people: Address[] = []) =>
    people.filter((one) => !facts.ours.has(one.address.toLowerCase()))
  const suggested = suggestRecipients({ ...facts, replyAll: false })
  const recipients = {
    to: given.to ? notOurs(given.to) : suggested.to,
    cc: notOurs(given.cc),
    bcc: notOurs(given.bcc),
  }
  if (recipients.to.length + recipients.cc.length + recipients.bcc.length === 0)
    throw new AppError('invalid', 'There is nobody to send this to.', { key: 'no_recipient' })
  return recipients
}

// Only once somebody else has read it, it is on its way.
function wait(
  tx: Tx,
  conversation: ConversationRecord,
  given: NewReply,
  asked: Queued & { reason: string },
): Promise<void> {
  const seenPublicCount = given.seenPublicCount ?? conversation.publicCount
  return askApproval(tx, conversation, { ...asked, seenPublicCount, resolves: given.resolve })
}

type Queued = { messageId: string; sendAt: Date }

function plan(tx: Tx, conversation: ConversationRecord, given: NewReply, queued: Queued): Promise<void> {
  const seenPublicCount = given.seenPublicCount ?? conversation.publicCount
  return schedule(tx, conversation.id, { ...queued, seenPublicCount, resolves: given.resolve })
}

async function answer(
  tx: Tx,
  conversation: ConversationRecord,
  given: NewReply & Queued & { text: string; recipients: Recipients },
): Promise<void> {
  const { text, resolve, recipients, messageId, sendAt } = given
  await noteRecipients(tx, conversation.id, recipients)
  await passTurn(tx, conversation, { text, resolve, hasFiles: given.attachmentIds.length > 0 })
  await markRead(tx, conversation.id, conversation.messageCount + 1)
  await announceAnswer(tx, conversation, { messageId, sendAt })
}
