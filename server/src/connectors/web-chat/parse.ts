import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Channel, ReceivedAttachment, ReceivedMessage } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { type Delivery, type Parsed, Unreadable } from '../connector.ts'
import { externalIdOf, type Raw, rawShape } from './raw.ts'
import { addressOfVisitor } from './visitor-address.ts'

const lookAgainMs = 15
const longestWaitMs = 5_000

/** Reads a kept message of a visitor. @throws Unreadable when it is none */
export async function parseChatMessage(
  context: Context,
  channel: Channel,
  delivery: Delivery,
  bytes: Buffer,
): Promise<Parsed> {
  const raw = readRaw(bytes)
  await waitForEarlier(context, raw.visitorId, delivery.id)
  return { kind: 'message', message: await messageOf(context, channel, delivery, raw) }
}

function readRaw(bytes: Buffer): Raw {
  try {
    return rawShape.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new Unreadable('This is no message of a web chat.')
  }
}

// Two quick messages may be read side by side; in the conversation they stand as they were said.
async function waitForEarlier(context: Context, visitorId: string, deliveryId: string): Promise<void> {
  const until = Date.now() + longestWaitMs
  while (await hasEarlier(context, visitorId, deliveryId)) {
    if (Date.now() > until)
      throw new AppError('unavailable', 'An earlier message of this chat is not taken in yet.')
    await pause(lookAgainMs)
  }
}

async function hasEarlier(context: Context, visitorId: string, deliveryId: string): Promise<boolean> {
  const earlier = await context.read((tx) =>
    tx.db
      .selectFrom('chatMessages as own')
      .innerJoin('chatMessages as before', (join) =>
        join
          .onRef('before.accountId', '=', 'own.accountId')
          .onRef('before.visitorId', '=', 'own.visitorId')
          .onRef('before.seq', '<', 'own.seq'),
      )
      .innerJoin('deliveries', (join) =>
        join
          .onRef('deliveries.accountId', '=', 'before.accountId')
          .onRef('deliveries.id', '=', 'before.deliveryId'),
      )
      .select('before.seq')
      .where('own.accountId', '=', tx.accountId)
      .where('own.visitorId', '=', visitorId)
      .where('own.deliveryId', '=', deliveryId)
      .where('deliveries.state', '=', 'received')
      .limit(1)
      .executeTakeFirst(),
  )
  return earlier !== undefined
}

async function messageOf(
  context: Context,
  channel: Channel,
  delivery: Delivery,
  raw: Raw,
): Promise<ReceivedMessage> {
  const { visitorId, clientId, firstClientId, name, text, locale, locationId } = raw
  const isFirst = clientId === firstClientId
  return {
    channelId: channel.id,
    deliveryId: delivery.id,
    externalId: externalIdOf(visitorId, clientId),
    contentHash: createHash('sha256').update(text).digest('hex'),
    writtenAt: delivery.receivedAt,
    sender: { kind: 'external', name, address: addressOfVisitor(visitorId) },
    replyTo: [],
    recipients: { to: [], cc: [] },
    routedTo: [],
    subject: isFirst ? subjectOf(text) : '',
    text,
    html: null,
    quotedText: null,
    quotedHtml: null,
    attachments: await readUploads(context, raw),
    inReplyTo: isFirst ? [] : [externalIdOf(visitorId, firstClientId)],
    references: [],
    forwardedIds: [],
    tokens: [],
    threadsBy: 'reference',
    classification: { kind: 'human', autoReplyTo: null, reason: 'Written in a web chat.' },
    bounce: null,
    authentication: null,
    locale,
    locationId,
  }
}

const longestSubject = 90

// A chat has no subject; the list shows what it began with.
function subjectOf(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  if (line.length <= longestSubject) return line
  return `${line.slice(0, longestSubject).replace(/\s+\S*$/, '')}…`
}

async function readUploads(context: Context, { uploads }: Raw): Promise<ReceivedAttachment[]> {
  return Promise.all(
    uploads.map(async ({ blob, filename, contentType }) => ({
      filename,
      contentType,
      declaredType: contentType,
      content: await context.blobs.get(blob),
      contentId: null,
      isInline: false,
    })),
  )
}
