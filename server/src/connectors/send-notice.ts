import { makeToken, type Outgoing, type SendNotice } from '../conversations/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { getChannel } from './channels/queries.ts'
import type { Connectors } from './connector.ts'

/**
 * How a few words of ours go out by a channel without being part of a conversation. An answer to them begins one.
 * @throws AppError unavailable when they could not be sent, so that it is tried again
 */
export function createSendNotice(connectors: Connectors): SendNotice {
  return async (context, { channelId, to, subject, text, locale, attachments = [] }) => {
    const channel = await context.read((tx) => getChannel(tx, channelId))
    const connector = connectors.get(channel.connector)
    const files = await Promise.all(attachments.map((file) => keepFile(context, file)))
    const outgoing = { ...outgoingOf(context, { to, subject, text, locale }), attachments: files }
    const outcome = await connector?.deliver(context, channel, outgoing)
    if (outcome?.outcome === 'sent' || outcome?.outcome === 'unknown') return
    const reason = outcome?.reason ?? 'there is no such connector'
    throw new AppError('unavailable', `A notice was not sent: ${reason}`)
  }
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
  { to, subject, text, locale }: { to: string; subject: string; text: string; locale: string },
): Omit<Outgoing, 'attachments'> {
  const [messageId, conversationId] = [newId(), newId()]
  const token = (kind: 'conversation' | 'message', id: string) =>
    makeToken(context.secrets, context.accountId, kind, id)
  return {
    ...{ messageId, conversationId, number: 0, class: 'notice', externalId: null, inReplyTo: null },
    ...{
      references: [],
      subject,
      text,
      html: null,
      signatureHtml: '',
      attempt: 1,
      locale,
      requestUrl: null,
    },
    author: { kind: 'system', id: null, name: '' },
    recipients: { to: [{ name: '', address: to }], cc: [], bcc: [] },
    tokens: {
      conversation: token('conversation', conversationId),
      message: token('message', messageId),
    },
  }
}
