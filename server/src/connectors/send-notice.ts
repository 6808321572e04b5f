import { makeToken, type OfferNotice, type Outgoing, type SendNotice } from '../conversations/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { getChannel } from './channels/queries.ts'
import type { Connectors } from './connector.ts'

/**
 * How a few words of ours go out by a channel without being part of a conversation. An answer to them begins one.
 * @throws AppError unavailable when they could not be sent, so that it is tried again
 */
export function createSendNotice(connectors: Connectors): SendNotice {
  const offer = createOfferNotice(connectors)
  return async (context, notice) => {
    const outcome = await offer(context, notice)
    if (outcome.outcome === 'sent' || outcome.outcome === 'unknown') return
    throw new AppError('unavailable', `A notice was not sent: ${outcome.reason}`)
  }
}

/** The same for words nobody waits for: what became of them is told, not thrown. */
export function createOfferNotice(connectors: Connectors): OfferNotice {
  return async (context, notice) => {
    const { channelId, attachments = [], conversationId } = notice
    const { channel, references } = await context.read(async (tx) => ({
      channel: await getChannel(tx, channelId),
      references: conversationId ? await lastIds(tx, conversationId) : [],
    }))
    const connector = connectors.get(channel.connector)
    if (!connector) return { outcome: 'failed', permanent: true, reason: 'there is no such connector' }
    const files = await Promise.all(attachments.map((file) => keepFile(context, file)))
    return connector.deliver(context, channel, {
      ...outgoingOf(context, notice, references),
      attachments: files,
    })
  }
}

// What the mail stands under in its reader's program, and where an answer to it finds its way.
async function lastIds(tx: Tx, conversationId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('messages')
    .select('externalId')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('kind', 'in', ['incoming', 'outgoing'])
    .where('externalId', 'is not', null)
    .orderBy('createdAt', 'desc')
    .limit(5)
    .execute()
  return rows.flatMap(({ externalId }) => (externalId?.includes('@') ? [externalId] : [])).toReversed()
}

// Named by nothing, it is gone with one of the next clean-ups; it is sent long before.
async function keepFile(
  context: Context,
  { filename, contentType, content }: { filename: string; contentType: string; content: Buffer },
): Promise<Outgoing['attachments'][number]> {
  const blob = await context.blobs.put(content)
  return { blob, filename, contentType, size: content.byteLength, contentId: null, isInline: false }
}

function outgoingOf(
  context: Context,
  { to, subject, text, locale, id, conversationId: about, unsubscribeUrl }: Parameters<OfferNotice>[1],
  references: string[],
): Omit<Outgoing, 'attachments'> {
  const [messageId, conversationId] = [id ?? newId(), about ?? newId()]
  const token = (kind: 'conversation' | 'message', named: string) =>
    makeToken(context.secrets, context.accountId, kind, named)
  return {
    ...{ messageId, conversationId, number: 0, class: 'notice', externalId: null },
    ...{ inReplyTo: references.at(-1) ?? null, references, subject, text, html: null, signatureHtml: '' },
    ...{ attempt: 1, locale, requestUrl: null },
    ...(unsubscribeUrl !== undefined && { unsubscribeUrl }),
    author: { kind: 'system', id: null, name: '' },
    recipients: { to: [{ name: '', address: to }], cc: [], bcc: [] },
    tokens: {
      conversation: token('conversation', conversationId),
      message: token('message', messageId),
    },
  }
}
