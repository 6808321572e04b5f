import { z } from 'zod'
import { type Channel, type Origin, originShape, type ReceivedMessage } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { type Delivery, type Parsed, Unreadable } from '../connector.ts'
import {
  type Authenticate,
  type Authentication,
  authenticationShape,
  isPrivate,
  isProved,
} from './authenticate.ts'
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
  web: z.object({ origin: originShape, tokens: z.array(z.string()) }).optional(),
})
type Envelope = z.infer<typeof envelopeShape>

/** A mail as it is shown to whoever may know what a machine tells by it. */
type ProvedMail = { channelId: string; from: string; subject: string; text: string; sentAt: Date }

/** Asked about every mail whose sender is proved, before it becomes a message; undefined: it is a mail like any other. */
export type ReadNotification = (context: Context, mail: ProvedMail) => Promise<Parsed | undefined>

type Ports = {
  authenticate: Authenticate
  findOwnMail: FindOwnMail
  readNotification: ReadNotification | undefined
}

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
  ports: Ports,
): Promise<Parsed> {
  const envelope = envelopeShape.parse(delivery.envelope)
  const mail = await parse(raw, envelope, await ports.findOwnMail(context))
  if (kindOfMessageId(context.secrets, mail.messageId) === 'probe') {
    delivery.envelope.probe = mail.messageId
    return { kind: 'probe' }
  }
  const authentication =
    envelope.authentication ??
    (await authenticationOf(context, { channel, delivery, envelope, mail, raw }, ports.authenticate))
  if (authentication) delivery.envelope.authentication = authentication
  const told = isProved(authentication)
    ? await ports.readNotification?.(context, provedMail(channel, delivery, mail))
    : undefined
  if (told) return told
  return {
    kind: 'message',
    message: {
      ...wordsOf(mail),
      ...(envelope.web && whole(mail, envelope.web.origin)),
      channelId: channel.id,
      deliveryId: delivery.id,
      routedTo: [
        ...new Set([...envelope.to.map((one) => one.toLowerCase()), ...mail.routedTo, channel.address]),
      ],
      tokens: [...tokensIn(mail, envelope.to), ...(envelope.web?.tokens ?? [])],
      classification: classificationOf(context, mail, envelope, delivery),
      authentication,
      isHistory: delivery.source === 'imap-backfill',
    },
  }
}

function provedMail({ id: channelId }: Channel, { receivedAt }: Delivery, mail: ParsedMail): ProvedMail {
  const { date, subject, text } = mail
  // A clock that goes ahead, or none.
  const sentAt = date && date < receivedAt ? date : receivedAt
  return { channelId, from: mail.from[0]?.address ?? '', subject, text, sentAt }
}

// Nothing in what was typed into a form is a quotation or a signature.
function whole({ text }: ParsedMail, origin: Origin) {
  return {
    text: text.trimEnd(),
    quotedText: null,
    html: null,
    quotedHtml: null,
    origin,
    suspicion: origin.suspicion,
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

type Arrived = { channel: Channel; delivery: Delivery; envelope: Envelope; mail: ParsedMail; raw: Buffer }

async function authenticationOf(
  { config: { mailAuthServer } }: Context,
  { channel, delivery, envelope, mail, raw }: Arrived,
  authenticate: Authenticate,
): Promise<Authentication | null> {
  // The page says who wrote: whoever opened a link of their mail, or whoever anybody may say they are.
  if (envelope.web)
    return {
      isFailed: false,
      results: { [envelope.web.origin.page]: envelope.web.origin.page === 'request' ? 'link' : 'typed' },
    }
  if (mail.isFromAmbiguous) return { isFailed: true, results: { from: 'several senders' } }
  if (delivery.source === 'smtp') {
    const { remoteAddress, helo, from = '' } = envelope
    // A server of ours that stands in front has seen where it came from.
    const relayed = isPrivate(remoteAddress) && trustedResults(mail.authenticationResults, mailAuthServer)
    return relayed || authenticate(raw, { remoteAddress, helo, from })
  }
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
  const { mayAutoReply, reason } = mail.automatic
  // Whatever address was typed: a person filled in the form, unless it is one of ours.
  const isTyped = envelope.web && mail.automatic.kind !== 'own-loop'
  const kind = isTyped ? 'human' : mail.automatic.kind
  return {
    kind,
    autoReplyTo: mayAutoReply ? (mail.returnPath ?? mail.from[0]?.address ?? null) : null,
    reason,
  }
}
