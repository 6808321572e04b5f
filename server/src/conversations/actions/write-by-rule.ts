import { z } from 'zod'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { insertAutomatic, maySendAutomatic } from '../acknowledgement/rate-caps.ts'
import { announce } from '../announce.ts'
import { askApproval, whyApproval } from '../approval/ask-approval.ts'
import { atOneMoment } from '../at-one-moment.ts'
import type { Address, Connectors } from '../channel.ts'
import { answerSubject } from '../compose/answer-subject.ts'
import { checkRules } from '../compose/check-rules.ts'
import { findSendingChannel } from '../compose/find-channel.ts'
import { queueMessage } from '../compose/queue-message.ts'
import { readRecipientFacts } from '../compose/read-recipients.ts'
import { suggestRecipients } from '../compose/suggest-recipients.ts'
import { type ConversationRecord, lockConversation } from '../find-conversation.ts'
import { refuseUnfilled } from '../writing/refuse-unfilled.ts'
import { renderTexts } from '../writing/render.ts'
import { getSnippet } from '../writing/snippets.ts'
import { tellRefusal } from './tell-refusal.ts'

const payloadShape = z.object({
  id: z.uuid(),
  conversationId: z.uuid(),
  snippetId: z.uuid(),
  rule: z.object({ id: z.uuid(), name: z.string() }),
})
type Order = z.infer<typeof payloadShape>

/**
 * The job that sends the customer what a rule has for them, in their language and marked as automatic. It is no answer:
 * the customer waits on, and no clock stops. Never twice, never to a robot, and only within the caps of automatic mail.
 */
export function writeByRule(connectors: Connectors): Job {
  return async (context, payload) => {
    const order = payloadShape.parse(payload)
    const rule = context.as({ kind: 'rule', ...order.rule })
    await tellRefusal(rule, { conversationId: order.conversationId, name: order.rule.name }, () =>
      rule.transaction((tx) => write(rule, atOneMoment(tx), connectors, order)),
    )
  }
}

async function write(context: Context, tx: Tx, connectors: Connectors, order: Order): Promise<void> {
  const conversation = await lockConversation(tx, order.conversationId)
  if (await isWritten(tx, order.id)) return
  await refuseRobot(tx, conversation.id)
  const { channel, connector } = await findSendingChannel(tx, connectors, conversation.channelId)
  const body = await wordsOf(context, tx, order)
  checkRules(connector.rules, body, [])
  await connector.refuse?.(tx, { conversationId: conversation.id, text: body.text, confirmed: [] })
  const reason = await whyApproval(tx, connector, conversation.id)
  const to = await customerOf(tx, connectors, conversation)
  const mail = { address: to.address, template: `snippet ${order.snippetId}`, channelId: channel.id }
  const [may] = await maySendAutomatic(tx, [mail])
  if (!may)
    throw new AppError('rate_limited', 'This customer has had enough automatic messages for now.', {
      key: 'automatic_enough',
    })
  const messageId = await queueMessage(context, tx, {
    ...{ conversation, channel, connector, body, class: 'notice' },
    recipients: { to: [to], cc: [], bcc: [] },
    subject: answerSubject(connector, conversation),
    sendAt: tx.now(),
    publicNumber: null,
  })
  await insertAutomatic(tx, [{ ...mail, id: order.id, conversationId: conversation.id }]).execute(tx.db)
  const { publicCount: seenPublicCount } = conversation
  const asked = { messageId, sendAt: null, seenPublicCount, resolves: false }
  if (reason) return askApproval(tx, conversation, { ...asked, reason })
  await announce(tx, 'message.queued', conversation.id, { messageId, sendAt: tx.now() })
}

// The job may have ended between what it did and the word that it did it.
async function isWritten(tx: Tx, id: string): Promise<boolean> {
  const known = await tx.db
    .selectFrom('automaticReplies')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return known !== undefined
}

// RFC 3834, 2: what a program sent is not answered by a program.
async function refuseRobot(tx: Tx, conversationId: string): Promise<void> {
  const last = await tx.db
    .selectFrom('messages')
    .select('automatic')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('kind', '=', 'incoming')
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last?.automatic)
    throw new AppError('conflict', 'What came in last was not written by a person.', {
      key: 'automatic_to_robot',
    })
}

async function wordsOf(context: Context, tx: Tx, { snippetId, conversationId }: Order) {
  const { texts } = await getSnippet(tx, snippetId)
  const rendered = await renderTexts(context, tx, texts, { place: { conversationId } })
  if (!rendered) throw new AppError('invalid', 'This snippet says nothing.', { key: 'snippet_empty' })
  refuseUnfilled(rendered.text)
  return { text: rendered.text, html: rendered.html || null }
}

async function customerOf(
  tx: Tx,
  connectors: Connectors,
  conversation: ConversationRecord,
): Promise<Address> {
  const facts = await readRecipientFacts(tx, connectors, conversation)
  const [to] = suggestRecipients({ ...facts, replyAll: false }).to
  if (!to) throw new AppError('invalid', 'There is nobody to send this to.', { key: 'no_recipient' })
  return to
}
