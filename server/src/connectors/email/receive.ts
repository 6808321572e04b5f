import { z } from 'zod'
import type { Channel, ReceivedMessage } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { type Delivery, type Parsed, Unreadable } from '../connector.ts'
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
import { wordsOf } from './words-of.ts'

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

function classificationOf(
  context: Context,
  mail: ParsedMail,
  envelope: Envelope,
  delivery: Delivery,
): ReceivedMessage['classification'] {
  const arrivedAt = envelope.internalDate ? new Date(envelope.internalDate) : delivery.receivedAt
  const isOld = context.now().getTime() - arrivedAt.getTime() > stillFreshMs
  if (mail.automatic.kind === 'human' && (isOld || delivery.source === 'imap-backfill'))
    return { kind: 'human', autoReplyTo: null, reason: 'It arrived more than a day ago.' }
  const { kind, mayAutoReply, reason } = mail.automatic
  return {
    kind,
    autoReplyTo: mayAutoReply ? (mail.returnPath ?? mail.from[0]?.address ?? null) : null,
    reason,
  }
}
