import { z } from 'zod'
import { type GoneReview, ReviewProblem, type SeenReview, type SourceCall } from '../../reviews/index.ts'
import { nameOf, type ReviewId, readName } from './names.ts'
import { envelopeShape } from './push.ts'
import { toRaw } from './read-part.ts'
import { callGoogle, reviewsHost } from './request.ts'
import { readReview } from './review.ts'
import { settingsOf } from './settings.ts'

/** Understands a review that was read, or a push, which only tells the names of what is to be read. */
export async function read(call: SourceCall, raw: Buffer): Promise<readonly (SeenReview | GoneReview)[]> {
  const json = jsonOf(raw)
  const envelope = envelopeShape.safeParse(json).data
  if (!envelope) return [understood(json)]
  const told = jsonOf(Buffer.from(envelope.message.data, 'base64'))
  const found: (SeenReview | GoneReview)[] = []
  for (const id of reviewsIn(told, settingsOf(call).account)) {
    const one = await readOne(call, id)
    found.push('isGone' in one ? one : understood(jsonOf(Buffer.from(one.raw))))
  }
  return found
}

/** A review as it is now. */
export async function readOne(call: SourceCall, { externalId, placeId }: ReviewId) {
  const { account } = settingsOf(call)
  const url = `${reviewsHost(call)}/${nameOf(account, { externalId, placeId })}`
  try {
    const review = await callGoogle(call, { url, shape: z.record(z.string(), z.unknown()) })
    return toRaw(`${account}/${placeId}`, review)
  } catch (error) {
    if (!(error instanceof ReviewProblem) || error.reason !== 'gone') throw error
    return { externalId, placeId, isGone: true as const }
  }
}

/**
 * The field with the review is reviewName in one place of the documentation and review_name in another: a name can be
 * told by its form. Other kinds of news name no review.
 */
function reviewsIn(told: unknown, account: string): ReviewId[] {
  const fields = z.record(z.string(), z.unknown()).safeParse(told).data
  if (!fields) throw unreadable()
  const ids = Object.values(fields)
    .flatMap((value) => (typeof value === 'string' ? (readName(value) ?? []) : []))
    .filter((id) => id.account === '' || id.account === account)
  return [...new Map(ids.map((id) => [id.externalId, id])).values()]
}

function understood(json: unknown): SeenReview {
  const review = readReview(json)
  if (!review) throw unreadable()
  return review
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw unreadable()
  }
}

function unreadable(): ReviewProblem {
  return new ReviewProblem('unreadable', 'This is no review and no notification of Google.')
}
