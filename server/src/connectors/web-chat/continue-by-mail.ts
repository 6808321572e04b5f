import { z } from 'zod'
import {
  failMessage,
  makeToken,
  noteContinued,
  type Outgoing,
  textAsHtml,
} from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { type Job, waiting } from '../../platform/jobs/jobs.ts'
import { findChannels } from '../channels/queries.ts'
import type { Connectors } from '../connector.ts'
import { continueLater } from './deliver.ts'
import { findMailChannel } from './mail-channel.ts'
import { settingsOf } from './settings.ts'

const payloadShape = z.object({ visitorId: z.uuid() })

/**
 * Sends what a visitor has not seen before they left to their mailbox as well, all of it in one mail. It answers what
 * went before and carries the conversation's token, so that an answer to it comes into the same conversation.
 */
export function continueByMail(connectors: Connectors): Job {
  return waiting(async (context, payload) => {
    const { visitorId } = payloadShape.parse(payload)
    const letter = await context.transaction((tx) => prepare(context, tx, connectors, visitorId))
    if (!letter) return
    const { way, outgoing, upTo } = letter
    const outcome = await way.connector.deliver(context, way.channel, outgoing)
    // Not set up to send, or practising: the chat keeps what was said.
    if (outcome.outcome === 'held') return
    if (outcome.outcome === 'failed' && outcome.permanent) return giveUp(context, letter, outcome.reason)
    if (outcome.outcome !== 'sent') throw new Error(`The mail is tried again: ${outcome.reason}`)
    const { externalId } = outcome
    const [person] = outgoing.recipients.to
    await context.transaction(async (tx) => {
      await markMailed(tx, visitorId, upTo)
      if (person)
        await noteContinued(tx, {
          ...{ conversationId: outgoing.conversationId, messageId: outgoing.messageId, externalId, person },
        })
    })
  })
}

type Letter = NonNullable<Awaited<ReturnType<typeof prepare>>>

async function prepare(context: Context, tx: Tx, connectors: Connectors, visitorId: string) {
  const visitor = await readVisitor(tx, visitorId)
  const lines = visitor?.email ? await readUnseen(tx, visitor) : []
  const last = lines.at(-1)
  if (!visitor?.email || !visitor.conversationId || !last?.messageId) return undefined
  const [chat] = await findChannels(tx, [visitor.channelId])
  if (!chat) return undefined
  const awayMs = tx.now().getTime() - visitor.lastSeenAt.getTime()
  if (awayMs < settingsOf(chat).awaySeconds * 1_000) {
    continueLater(tx, chat, visitorId)
    return undefined
  }
  const way = await findMailChannel(tx, connectors, visitor.locationId)
  if (!way) return undefined
  const { channel, connector } = way
  const externalId =
    connector.externalIdFor?.(context, channel, { id: last.messageId, class: 'reply' }) ?? null
  const before = await readMailed(tx, visitor.conversationId)
  const words = wordsOf(context, visitor.locale, lines)
  const outgoing: Outgoing = {
    ...{
      messageId: last.messageId,
      conversationId: visitor.conversationId,
      number: Number(visitor.number ?? 0),
    },
    ...{ class: 'reply', externalId, inReplyTo: before.at(-1) ?? null, references: before },
    ...{ subject: subjectOf(context, visitor), ...words, locale: visitor.locale, signatureHtml: '' },
    author: { kind: last.name ? 'member' : 'system', id: null, name: last.name ?? '' },
    recipients: { to: [{ name: visitor.name, address: visitor.email }], cc: [], bcc: [] },
    attachments: await readFiles(tx, lines),
    tokens: {
      conversation: makeToken(context.secrets, tx.accountId, 'conversation', visitor.conversationId),
      message: makeToken(context.secrets, tx.accountId, 'message', last.messageId),
    },
    attempt: 1,
    requestUrl: null,
  }
  return { visitorId, way, outgoing, upTo: last.seq }
}

function readVisitor(tx: Tx, id: string) {
  return tx.db
    .selectFrom('chatVisitors')
    .leftJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'chatVisitors.accountId')
        .onRef('conversations.id', '=', 'chatVisitors.conversationId'),
    )
    .select(['chatVisitors.id', 'chatVisitors.channelId', 'chatVisitors.locationId', 'chatVisitors.email'])
    .select(['chatVisitors.name', 'chatVisitors.locale', 'chatVisitors.lastSeenAt'])
    .select(['chatVisitors.readUpTo', 'chatVisitors.mailedUpTo', 'conversations.number'])
    .select(['conversations.subject'])
    .select((of) =>
      of.fn.coalesce('conversations.mergedIntoId', 'chatVisitors.conversationId').as('conversationId'),
    )
    .where('chatVisitors.accountId', '=', tx.accountId)
    .where('chatVisitors.id', '=', id)
    .executeTakeFirst()
}

type Unseen = {
  seq: number
  name: string | null
  text: string
  html: string | null
  messageId: string | null
}

function readUnseen(
  tx: Tx,
  { id, readUpTo, mailedUpTo }: { id: string; readUpTo: number; mailedUpTo: number },
): Promise<Unseen[]> {
  return tx.db
    .selectFrom('chatMessages')
    .select(['seq', 'name', 'text', 'html', 'messageId'])
    .where('accountId', '=', tx.accountId)
    .where('visitorId', '=', id)
    .where('sender', '=', 'agent')
    .where('seq', '>', Math.max(readUpTo, mailedUpTo))
    .orderBy('seq')
    .limit(50)
    .execute()
}

// What mail programs group by: ids of the mails of this conversation, in their order.
async function readMailed(tx: Tx, conversationId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('messages')
    .select('externalId')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('externalId', 'like', '%@%')
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ externalId }) => externalId ?? [])
}

function wordsOf(context: Context, locale: string, lines: readonly Unseen[]) {
  const hint = context.translate(locale, 'chat-replies.mail_hint')
  return {
    text: `${lines.map(({ text }) => text).join('\n\n')}\n\n${hint}`,
    html: [...lines.map(({ text, html }) => html ?? textAsHtml(text)), `<p><small>${hint}</small></p>`].join(
      '',
    ),
  }
}

function subjectOf(
  context: Context,
  { subject, locale }: { subject: string | null; locale: string },
): string {
  return subject ? `Re: ${subject}` : context.translate(locale, 'chat-replies.mail_subject')
}

async function readFiles(tx: Tx, lines: readonly Unseen[]): Promise<Outgoing['attachments']> {
  const ids = lines.flatMap(({ messageId }) => messageId ?? [])
  return tx.db
    .selectFrom('attachments')
    .select(['blob', 'filename', 'contentType', 'size', 'contentId', 'isInline'])
    .where('accountId', '=', tx.accountId)
    .where('messageId', 'in', ids)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

async function markMailed(tx: Tx, visitorId: string, upTo: number): Promise<void> {
  await tx.db
    .updateTable('chatVisitors')
    .set({ mailedUpTo: upTo })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', visitorId)
    .where('mailedUpTo', '<', upTo)
    .execute()
}

// They have left and no mail reaches them: that is for a person to know.
async function giveUp(
  context: Context,
  { visitorId, outgoing, upTo }: Letter,
  reason: string,
): Promise<void> {
  await context.transaction(async (tx) => {
    await markMailed(tx, visitorId, upTo)
    const recipients = outgoing.recipients.to.map(({ address }) => address)
    await failMessage(context, tx, outgoing.messageId, { state: 'failed', recipients, reason })
  })
}
