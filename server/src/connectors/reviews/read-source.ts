import { createHash } from 'node:crypto'
import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { retryAfter } from '../../platform/remote/retry-after.ts'
import {
  advanceReading,
  countVersions,
  findWaiting,
  openReading,
  putOffReading,
  type RawReview,
  ReviewProblem,
  type ReviewSource,
  type ReviewSources,
} from '../../reviews/index.ts'
import { readingHealth, saveHealth } from '../channels/health.ts'
import { findChannels } from '../channels/queries.ts'
import { receiveDeliveries } from '../intake.ts'
import { goneAsRaw } from './gone.ts'
import type { Reach } from './reach.ts'

const hourMs = 3_600_000

/**
 * Goes on reading what is new at a platform, in parts that are whole each: what was read is kept, with how far it is, in
 * one transaction. Stopped anywhere it goes on there.
 * @returns whether there is more to read at once
 */
export async function readSource(
  context: Context,
  { sources, reach }: { sources: ReviewSources; reach: Reach },
  channelId: string,
  isEnough: () => boolean,
): Promise<boolean> {
  const [channel] = await context.read((tx) => findChannels(tx, [channelId]))
  const source = channel && sources.get(channel.connector)
  const readPart = source?.readPart
  if (!channel || !readPart || channel.archivedAt || channel.state !== 'active') return false
  const reading = await context.transaction((tx) => openReading(tx, channelId))
  if (!reading) return false
  try {
    for (let { position } = reading; ; ) {
      const { reviews, next } = await reach(context, { source, channel }, (call) =>
        readPart(call, position, reading.since),
      )
      const waiting = next === null ? await readWaiting(context, { source, channel, reach }) : []
      const all = [...reviews, ...waiting]
      await keepPart(context, channelId, { reviews: all, next, everyMinutes: source.everyMinutes })
      await saveHealth(context, channelId, readingHealth, { state: 'ok', detail: '' })
      if (next === null || isEnough()) return next !== null
      position = next
    }
  } catch (error) {
    if (!(error instanceof ReviewProblem)) throw error
    const putOff = asPutOff(error, reading.failures + 1)
    await context.transaction((tx) => putOffReading(tx, channelId, putOff))
    // What passes by itself is no reason to call somebody.
    if (error.reason !== 'later')
      await saveHealth(context, channelId, readingHealth, { state: 'fail', detail: putOff.key })
    return false
  }
}

const mostWaiting = 100

// A platform that looks at answers first may let one through without calling the review changed.
async function readWaiting(
  context: Context,
  { source, channel, reach }: { source: ReviewSource; channel: Channel; reach: Reach },
): Promise<RawReview[]> {
  const readOne = source.readOne
  if (!readOne) return []
  const waiting = await context.read((tx) => findWaiting(tx, channel.id, mostWaiting))
  const read: RawReview[] = []
  for (const review of waiting) {
    const one = await reach(context, { source, channel }, (call) => readOne(call, review))
    read.push('isGone' in one ? goneAsRaw(one) : one)
  }
  return read
}

async function keepPart(
  context: Context,
  channelId: string,
  part: { reviews: readonly RawReview[]; next: unknown; everyMinutes: number | null },
): Promise<void> {
  const { reviews, next, everyMinutes } = part
  const versions = await context.read((tx) =>
    countVersions(
      tx,
      channelId,
      reviews.map(({ externalId }) => externalId),
    ),
  )
  const incoming = reviews.map(({ externalId, raw }) => ({
    channelId,
    externalId: `${externalId}#${digestOf(raw)}#${versions.get(externalId) ?? 1}`,
    raw: Buffer.from(raw),
    source: 'reading',
    envelope: {},
  }))
  if (incoming.length === 0)
    return context.transaction((tx) => advanceReading(tx, channelId, { next, read: 0, everyMinutes }))
  await receiveDeliveries(context, incoming, (tx) =>
    advanceReading(tx, channelId, { next, read: incoming.length, everyMinutes }),
  )
}

// The same state read again is the same delivery; one that comes back after another, as when words are taken back, is not.
function digestOf(raw: string): string {
  return createHash('sha256').update(raw).digest('base64url').slice(0, 16)
}

function asPutOff({ reason, message, retryAfterMs }: ReviewProblem, failures: number) {
  if (reason === 'later')
    return { key: 'review_source_later', detail: message, afterMs: retryAfter(failures, retryAfterMs) }
  const key = reason === 'signed_out' ? 'review_source_signed_out' : 'review_source_refused'
  return { key, detail: message, afterMs: hourMs }
}
