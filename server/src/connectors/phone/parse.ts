import { createHash } from 'node:crypto'
import { readDefaultLocale } from '../../accounts/index.ts'
import {
  type Channel,
  momentIn,
  type ReceivedAttachment,
  type ReceivedMessage,
} from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { type Delivery, type Parsed, Unreadable } from '../connector.ts'
import { answeredBy, messageIdOf, type Raw, rawShape } from './raw.ts'
import { fetchRecording } from './recording.ts'

/** Reads what came of a call, and fetches what was said on tape. @throws Unreadable when it is nothing of a call */
export async function parseCall(
  context: Context,
  channel: Channel,
  delivery: Delivery,
  bytes: Buffer,
): Promise<Parsed> {
  const raw = readRaw(bytes)
  const facts = await context.read((tx) => readFacts(tx, raw))
  const recording =
    raw.event === 'voicemail' ? await fetchRecording(context, channel, raw, delivery.receivedAt) : undefined
  const words = wordsOf(context, raw, { ...facts, isLost: recording === 'lost' })
  const attachments = recording && recording !== 'lost' ? [recording] : []
  return { kind: 'message', message: messageOf({ channel, delivery, raw, words, attachments }) }
}

function readRaw(bytes: Buffer): Raw {
  try {
    return rawShape.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new Unreadable('This is nothing of a call.')
  }
}

type Facts = { locale: string; zone: string }
type Words = { subject: string; text: string; sender: string }

async function readFacts(tx: Tx, { locationId }: Raw): Promise<Facts> {
  const place = await tx.db
    .selectFrom('locations')
    .select('zone')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', locationId)
    .executeTakeFirst()
  return { locale: await readDefaultLocale(tx), zone: place?.zone ?? 'UTC' }
}

// Those who read it are the brand's: it is written in their language.
function wordsOf({ translate }: Context, raw: Raw, facts: Facts & { isLost: boolean }): Words {
  const say = (key: string, values = {}) => translate(facts.locale, `phone.${key}`, values)
  const sender = raw.callerName || (raw.caller.kind === 'hidden' ? say('hiddenCaller') : '')
  const who = sender || raw.caller.address
  const when = momentIn(facts.locale, facts.zone, new Date(raw.beganAt))
  const values = { who, number: raw.caller.address || who, called: raw.called, when }
  switch (raw.event) {
    case 'missed':
      return {
        ...{ sender, subject: say('missedSubject', values) },
        text: say(raw.wasClosed ? 'missedClosed' : 'missed', values),
      }
    case 'voicemail': {
      const length = `${Math.floor(raw.seconds / 60)}:${String(raw.seconds % 60).padStart(2, '0')}`
      const lost = facts.isLost ? `\n\n${say('recordingLost', { id: raw.recordingId })}` : ''
      return {
        ...{ sender, subject: say('voicemailSubject', values) },
        text: say('voicemail', { ...values, length }) + lost,
      }
    }
    case 'transcription':
      return {
        ...{ sender, subject: say('voicemailSubject', values) },
        text: say('transcription', { text: raw.text.replaceAll('\0', '').normalize('NFC') }),
      }
  }
}

type Made = {
  channel: Channel
  delivery: Delivery
  raw: Raw
  words: Words
  attachments: ReceivedAttachment[]
}

function messageOf({ channel, delivery, raw, words, attachments }: Made): ReceivedMessage {
  const { caller, callId, event, called } = raw
  const externalId = messageIdOf(callId, event)
  // A machine wrote down what is heard already: nobody waits any longer for it.
  const kind = event === 'transcription' ? 'automatic' : 'human'
  return {
    channelId: channel.id,
    deliveryId: delivery.id,
    externalId,
    contentHash: createHash('sha256').update(externalId).digest('hex'),
    writtenAt: new Date(raw.beganAt),
    sender: {
      kind: caller.kind === 'number' ? 'phone' : 'external',
      name: words.sender,
      address: caller.address || `hidden:${callId}`,
    },
    replyTo: [],
    recipients: { to: [{ name: '', address: called }], cc: [] },
    routedTo: [],
    subject: words.subject,
    text: words.text,
    html: null,
    quotedText: null,
    quotedHtml: null,
    attachments,
    inReplyTo: answeredBy(raw),
    references: [],
    forwardedIds: [],
    tokens: [],
    threadsBy: 'reference',
    classification: { kind, autoReplyTo: null, reason: 'Came by phone.' },
    bounce: null,
    authentication: null,
    // Nobody knows yet which language they speak.
    locale: null,
    locationId: raw.locationId,
  }
}
