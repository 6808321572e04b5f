import { z } from 'zod'
import type { Channel, ReceivedAttachment, ReceivedMessage } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { type Delivery, type Parsed, Unreadable } from '../connector.ts'
import type { MailAddress } from './addresses.ts'
import { type Authenticate, type Authentication, authenticationShape } from './authenticate.ts'
import type { OwnMail } from './automatic/classify.ts'
import type { FindOwnMail } from './own-mail.ts'
import { parseMail } from './parse-mail.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { kindOfMessageId } from './sending/message-id.ts'
import { settingsOf } from './settings.ts'
import { tokensIn } from './tokens-in.ts'
import { trustedResults } from './trusted-results.ts'
import { UnreadableMail } from './unreadable-mail.ts'

const envelopeShape = z.looseObject({
  from: z.string().optional(),
  to: z.array(z.string()).default([]),
  helo: z.string().default(''),
  remoteAddress: z.string().default(''),
  internalDate: z.string().nullable().default(null),
  authentication: authenticationShape.optional(),
})
type Envelope = z.infer<typeof envelopeShape>

// Nobody wants to hear today that yesterday's mail has arrived.
const stillFreshMs = 24 * 3_600_000

/**
 * Reads a kept mail. Whose it is was checked once, while the signatures' keys were still published, and stays.
 * @throws Unreadable when there is no mail in it
 */
export async function receiveMail(
  context: Context,
  channel: Channel,
  delivery: Delivery,
  raw: Buffer,
  ports: { authenticate: Authenticate; findOwnMail: FindOwnMail },
): Promise<Parsed> {
  const envelope = envelopeShape.parse(delivery.envelope)
  const mail = await parse(raw, envelope, await ports.findOwnMail(context))
  if (kindOfMessageId(context.secrets, mail.messageId) === 'probe') {
    delivery.envelope.probe = mail.messageId
    return { kind: 'probe' }
  }
  const authentication =
    envelope.authentication ??
    (await authenticationOf(channel, delivery, envelope, mail, raw, ports.authenticate))
  if (authentication) delivery.envelope.authentication = authentication
  return {
    kind: 'message',
    message: {
      ...wordsOf(mail),
      channelId: channel.id,
      deliveryId: delivery.id,
      routedTo: [
        ...new Set([...envelope.to.map((one) => one.toLowerCase()), ...mail.routedTo, channel.address]),
      ],
      tokens: tokensIn(mail, envelope.to),
      classification: classificationOf(context, mail, envelope, delivery),
      authentication,
      isHistory: delivery.source === 'imap-backfill',
    },
  }
}

async function parse(raw: Buffer, envelope: Envelope, own: OwnMail): Promise<ParsedMail> {
  try {
    return await parseMail(raw, { own, envelopeFrom: envelope.from, envelopeTo: envelope.to })
  } catch (error) {
    if (error instanceof UnreadableMail) throw new Unreadable(error.message)
    throw error
  }
}

async function authenticationOf(
  channel: Channel,
  delivery: Delivery,
  envelope: Envelope,
  mail: ParsedMail,
  raw: Buffer,
  authenticate: Authenticate,
): Promise<Authentication | null> {
  if (mail.isFromAmbiguous) return { isFailed: true, results: { from: 'several senders' } }
  if (delivery.source === 'smtp')
    return authenticate(raw, {
      remoteAddress: envelope.remoteAddress,
      helo: envelope.helo,
      from: envelope.from ?? '',
    })
  const server = settingsOf(channel).imap?.authenticationServer ?? ''
  return trustedResults(mail.authenticationResults, server)
}

type Words = Omit<
  ReceivedMessage,
  'channelId' | 'deliveryId' | 'routedTo' | 'tokens' | 'classification' | 'authentication'
>

function wordsOf(mail: ParsedMail): Words {
  const sender = mail.from[0] ?? mail.sender ?? { name: '', address: '' }
  return {
    ...contentOf(mail),
    externalId: mail.messageId,
    contentHash: mail.contentHash,
    writtenAt: mail.date ?? null,
    sender: { kind: 'email', name: sender.name, address: sender.address },
    replyTo: withAddress(mail.replyTo),
    recipients: { to: withAddress(mail.to), cc: withAddress(mail.cc) },
    subject: mail.subject,
    attachments: mail.attachments.map(toAttachment),
    inReplyTo: mail.inReplyTo,
    references: mail.references,
    forwardedIds: [...new Set(mail.forwarded.flatMap((one) => one.messageIds))],
    threadsBy: 'reference',
    bounce: mail.bounce ? bounceOf(mail.bounce) : null,
    locale: mail.languageHint ?? null,
  }
}

type Content = Pick<ReceivedMessage, 'text' | 'html' | 'quotedText' | 'quotedHtml'>

// Quotes and signature are folded away, never dropped; a mail that is nothing but them is shown whole.
function contentOf(mail: ParsedMail): Content {
  const { textSplit: text, htmlSplit: html } = mail
  const folded = text.segments.filter((segment) => segment.zone !== 'visible').map((segment) => segment.text)
  const foldedHtml = html ? html.signatureHtml + html.quotedHtml : ''
  const isTextSplit = text.visible !== '' && folded.length > 0
  const isHtmlSplit = html !== undefined && html.visibleHtml !== '' && foldedHtml !== ''
  return {
    text: isTextSplit ? text.visible : mail.text,
    quotedText: isTextSplit ? folded.join('') : null,
    html: isHtmlSplit ? html.visibleHtml : (html?.html ?? mail.html ?? null),
    quotedHtml: isHtmlSplit ? foldedHtml : null,
  }
}

function withAddress(addresses: MailAddress[]): MailAddress[] {
  return addresses.filter((one) => one.address.includes('@'))
}

function toAttachment(file: ParsedMail['attachments'][number]): ReceivedAttachment {
  return {
    filename: file.filename,
    declaredType: file.declaredType,
    contentType: file.sniffedType ?? file.declaredType,
    content: file.content,
    contentId: file.contentId ?? null,
    isInline: file.isInline,
  }
}

function bounceOf(report: NonNullable<ParsedMail['bounce']>): NonNullable<ReceivedMessage['bounce']> {
  return {
    originalIds: report.originalMessageIds,
    recipients: report.recipients.map(({ address, action, status, diagnostic }) => ({
      address,
      action,
      status: status ?? '',
      diagnostic,
    })),
  }
}

function classificationOf(
  context: Context,
  mail: ParsedMail,
  envelope: Envelope,
  delivery: Delivery,
): ReceivedMessage['classification'] {
  const arrivedAt = envelope.internalDate ? new Date(envelope.internalDate) : delivery.receivedAt
  const isOld = context.now().getTime() - arrivedAt.getTime() > stillFreshMs
  if (mail.automatic.kind === 'human' && (isOld || delivery.source === 'imap-backfill'))
    return { kind: 'human', mayAutoReply: false, reason: 'It arrived more than a day ago.' }
  return mail.automatic
}
