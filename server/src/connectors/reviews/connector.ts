import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { base32 } from '../../platform/secrets.ts'
import {
  beginSource,
  checkAnswer,
  needsApproval,
  type ReviewCapability,
  ReviewProblem,
  type ReviewSource,
} from '../../reviews/index.ts'
import { type Check, type Connector, type Delivery, type Parsed, type Say, Unreadable } from '../connector.ts'
import { deliverAnswer } from './deliver-answer.ts'
import { readGone } from './gone.ts'
import type { Reach } from './reach.ts'

export const keyPattern = /^rk_[a-z2-7]{26}$/

/** What is kept of any source besides its own settings. */
const own = { directoryId: z.uuid().optional() }
const ownShape = z.object(own)

/** A platform of reviews as a way in and out: a review that wants an answer is a conversation there. */
export function createReviewConnector(source: ReviewSource, reach: Reach): Connector {
  const { capability } = source
  return {
    kind: source.kind,
    settings: source.settings.extend(own),
    secrets: source.secrets,
    rules: {
      maxLength: longestAnswer(capability),
      unit: capability.reply.unit,
      html: false,
      subject: false,
      attachments: { maxCount: 0, maxTotalBytes: 0 },
      identity: 'external',
      acknowledges: false,
    },
    // The secret part of the address the platform tells of news at.
    makeAddress: () => `rk_${base32(randomBytes(16))}`,
    async prepare(context, channel) {
      if (!keyPattern.test(channel.address))
        throw new AppError('invalid', 'The key of a source of reviews is made by the server.', {
          key: 'review_key',
        })
      source.checkSettings?.(channel.settings)
      if (source.signsInBy) await checkDirectory(context, channel, source.signsInBy)
      return { addresses: [channel.address] }
    },
    begin: (tx, channelId) => beginSource(tx, channelId, { isRead: source.readPart !== undefined }),
    parse: (context, channel, delivery, raw) => parse(context, { source, reach, channel, delivery }, raw),
    refuse: (tx, answer) => checkAnswer(tx, capability, answer),
    needsApproval,
    deliver: (context, channel, outgoing) => deliverAnswer(context, { source, channel, reach }, outgoing),
    check: (context, channel, say) => check(context, { source, channel, reach }, say),
  }
}

/** How long an answer may be, where a platform states no limit as well. */
export function longestAnswer({ reply }: ReviewCapability): number {
  return reply.most ?? 10_000
}

type Reading = { source: ReviewSource; reach: Reach; channel: Channel; delivery: Delivery }

async function parse(context: Context, { source, reach, channel }: Reading, raw: Buffer): Promise<Parsed> {
  const { capability } = source
  // What comes from any platform is called as the source was called for it.
  const platform = capability.isAnyPlatform ? { ...capability, name: channel.name } : capability
  const gone = readGone(raw)
  if (gone) return { kind: 'reviews', platform, seen: [gone] }
  try {
    const seen = await reach(context, { source, channel }, (call) => source.read(call, raw))
    return { kind: 'reviews', platform, seen }
  } catch (error) {
    if (!(error instanceof ReviewProblem)) throw error
    if (error.reason === 'later' || error.reason === 'signed_out')
      throw new AppError('unavailable', error.message || 'The platform cannot be asked at the moment.')
    throw new Unreadable(error.message || error.reason)
  }
}

async function checkDirectory(context: Context, channel: Channel, platform: string): Promise<void> {
  const directoryId = ownShape.parse(channel.settings).directoryId
  const found = directoryId
    ? await context.read((tx) =>
        tx.db
          .selectFrom('directories')
          .select('platform')
          .where('accountId', '=', tx.accountId)
          .where('id', '=', directoryId)
          .executeTakeFirst(),
      )
    : undefined
  if (found?.platform !== platform)
    throw new AppError('invalid', 'Choose the directory whose sign-in is used.', {
      key: 'review_directory',
      field: 'settings.directoryId',
    })
}

async function check(
  context: Context,
  { source, channel, reach }: { source: ReviewSource; channel: Channel; reach: Reach },
  say: Say,
): Promise<Check[]> {
  const asked = { id: 'platform', title: 'doctor.reviewPlatform' }
  if (!source.check) return [{ ...asked, state: 'ok', detail: say('reviewsWaited') }]
  const ask = source.check
  try {
    const name = await reach(context, { source, channel }, (call) => ask(call))
    return [{ ...asked, state: 'ok', detail: say('reviewsOf', { name }) }]
  } catch (error) {
    if (!(error instanceof ReviewProblem)) throw error
    const key = error.reason === 'later' ? 'reviewsSilent' : 'reviewsRefused'
    return [{ ...asked, state: 'fail', detail: say(key, { reason: error.message }) }]
  }
}
