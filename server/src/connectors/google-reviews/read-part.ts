import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type RawReview, ReviewProblem, type SourceCall } from '../../reviews/index.ts'
import { readName } from './names.ts'
import { callGoogle, hostOf, reviewsHost } from './request.ts'
import { settingsOf } from './settings.ts'

const locationsAtOnce = 100
const locationsInBatch = 200
const reviewsAtOnce = 50

const locationShape = z.object({
  name: z.string(),
  metadata: z.object({ hasVoiceOfMerchant: z.boolean().optional() }).optional(),
})
const locationsShape = z.object({
  locations: z.array(locationShape).default([]),
  nextPageToken: z.string().default(''),
})
const reviewsShape = z.object({
  locationReviews: z
    .array(z.object({ name: z.string().default(''), review: z.record(z.string(), z.unknown()) }))
    .default([]),
  nextPageToken: z.string().default(''),
})
/**
 * The locations whose reviews are being read and where in these, those to be read after them, and where the other
 * locations begin; null: nowhere.
 */
const positionShape = z.object({
  names: z.array(z.string()),
  reviewsAt: z.string(),
  waiting: z.array(z.string()),
  locationsAt: z.string().nullable(),
})
type Position = z.infer<typeof positionShape>
type Part = { reviews: readonly RawReview[]; next: Position | null }
const start: Position = { names: [], reviewsAt: '', waiting: [], locationsAt: '' }

/**
 * Reads reviews of two hundred locations at a time, the last changed first: with the first that is older than `since`
 * these locations are done. One that Google does not want to speak of keeps no other back.
 */
export async function readPart(call: SourceCall, position: unknown, since: Date): Promise<Part> {
  const at = await withNames(call, positionShape.safeParse(position).data ?? start)
  if (at.names.length === 0) return { reviews: [], next: after(at) }
  try {
    return await readReviews(call, at, since)
  } catch (error) {
    const isOnly = position === null && at.names.length === 1 && after(at) === null
    if (!isAboutOne(error) || isOnly) throw error
    return { reviews: [], next: around(at) }
  }
}

async function withNames(call: SourceCall, at: Position): Promise<Position> {
  if (at.names.length > 0 || at.locationsAt === null) return at
  try {
    return await readNames(call, at.locationsAt)
  } catch (error) {
    // Where the list goes on is known to Google for a while only.
    if (!isAboutOne(error) || at.locationsAt === '') throw error
    return readNames(call, '')
  }
}

async function readNames(call: SourceCall, from: string): Promise<Position> {
  const names: string[] = []
  const { account } = settingsOf(call)
  const host = hostOf(call.config, 'https://mybusinessbusinessinformation.googleapis.com')
  let at: string | null = from
  while (at !== null && names.length + locationsAtOnce <= locationsInBatch) {
    const query = new URLSearchParams({ readMask: 'name,metadata', pageSize: String(locationsAtOnce) })
    if (at) query.set('pageToken', at)
    const url = `${host}/v1/${account}/locations?${query}`
    const page: z.infer<typeof locationsShape> = await callGoogle(call, { url, shape: locationsShape })
    // Reviews are shown of those only that the brand has proved to be its own.
    const own = page.locations.filter(({ metadata }) => metadata?.hasVoiceOfMerchant !== false)
    names.push(...own.map(({ name }) => name))
    at = page.nextPageToken || null
  }
  return { ...start, names, locationsAt: at }
}

async function readReviews(call: SourceCall, at: Position, since: Date): Promise<Part> {
  const { account } = settingsOf(call)
  const { locationReviews, nextPageToken } = await callGoogle(call, {
    ...{ url: `${reviewsHost(call)}/${account}/locations:batchGetReviews`, method: 'POST' },
    body: {
      locationNames: at.names.map((name) => `${account}/${name}`),
      ...{ pageSize: reviewsAtOnce, orderBy: 'updateTime desc' },
      ...(at.reviewsAt ? { pageToken: at.reviewsAt } : {}),
    },
    shape: reviewsShape,
  })
  const fresh = locationReviews.filter(({ review }) => !isOlder(review, since))
  const isDone = nextPageToken === '' || fresh.length < locationReviews.length
  return {
    reviews: fresh.map(({ name, review }) => toRaw(name, review)),
    next: isDone ? after(at) : { ...at, reviewsAt: nextPageToken },
  }
}

function isOlder({ updateTime }: Record<string, unknown>, since: Date): boolean {
  return typeof updateTime === 'string' && Date.parse(updateTime) < since.getTime()
}

function isAboutOne(error: unknown): boolean {
  return error instanceof ReviewProblem && (error.reason === 'gone' || error.reason === 'refused')
}

/** Where to go on when these locations are done. */
function after({ waiting, locationsAt }: Position): Position | null {
  if (waiting.length > 0) return { ...start, names: waiting, locationsAt }
  return locationsAt === null ? null : { ...start, locationsAt }
}

/** Where to go on when Google refuses: from the beginning of these locations, then by halves around the one it means. */
function around(at: Position): Position | null {
  const { names, reviewsAt, waiting } = at
  if (reviewsAt !== '') return { ...at, reviewsAt: '' }
  if (names.length === 1) return after(at)
  const half = Math.ceil(names.length / 2)
  return { ...at, names: names.slice(0, half), waiting: [...names.slice(half), ...waiting] }
}

/** What is to be kept of a review: all of it, with its name. @param location its resource name, as Google gave it */
export function toRaw(location: string, review: Record<string, unknown>): RawReview {
  const { name = `${location}/reviews/${review.reviewId}` } = review
  const raw = JSON.stringify({ ...review, name })
  // One that nobody can understand is kept as well, and keeps none of the others back.
  const externalId = readName(String(name))?.externalId ?? createHash('sha256').update(raw).digest('hex')
  return { externalId, raw }
}
