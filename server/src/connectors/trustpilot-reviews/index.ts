import { z } from 'zod'
import { unlessGone } from '../../platform/remote/problem.ts'
import { createTokens, type Tokens } from '../../platform/remote/tokens.ts'
import {
  type GoneReview,
  type NewAnswer,
  type RawReview,
  ReviewProblem,
  type ReviewSource,
  readKept,
  type SeenReview,
  type SourceCall,
} from '../../reviews/index.ts'
import { capability } from './capability.ts'
import { deletedEvent, eventsShape, push, reviewEventsIn } from './push.ts'
import { callTrustpilot } from './request.ts'
import { changedAt, reviewShape, toSeen } from './reviews.ts'
import { secretsShape, settingsOf, settingsShape } from './settings.ts'

const reviewsAtOnce = 100
// It can be asked for what was written since, not for what was changed: changes are looked for among these.
const changesWithinMs = 30 * 86_400_000

// Each is kept as it came.
const pageShape = z.object({ reviews: z.array(z.looseObject({ id: z.string().min(1).max(100) })) })

/** Trustpilot: reviews of a business unit, split by its locations where it has them. */
export function createTrustpilotReviews(): ReviewSource {
  const tokens = createTokens()
  return {
    ...{ kind: capability.kind, capability, settings: settingsShape, secrets: secretsShape },
    signsInBy: null,
    paces: { calls: { perMinute: 150, atOnce: 30 }, replies: { perMinute: 20, atOnce: 5 } },
    everyMinutes: 30,
    readPart: (call, position, since) => readPage(tokens, call, { position, since }),
    async read(call, raw) {
      if (!('events' in readKept(raw, z.looseObject({}))))
        return [toSeen(readKept(raw, reviewShape), settingsOf(call).businessUnitId)]
      const seen: (SeenReview | GoneReview)[] = []
      for (const event of reviewEventsIn(readKept(raw, eventsShape)))
        seen.push(await readEvent(tokens, call, event))
      return seen
    },
    async reply(call, answer) {
      const { authorBusinessUserId } = settingsOf(call)
      const body = { ...(authorBusinessUserId ? { authorBusinessUserId } : {}), message: answer.text }
      try {
        await callTrustpilot(tokens, call, { ...replyTo(answer.externalId), method: 'POST', body })
      } catch (error) {
        if (!(await isThere(tokens, call, answer, error))) throw error
      }
      return { state: 'live' }
    },
    async withdraw(call, { externalId }) {
      await callTrustpilot(tokens, call, { ...replyTo(externalId), method: 'DELETE' }).catch(unlessGone)
    },
    async check(call) {
      const { reviews } = await askPage(tokens, call, { perPage: '1' })
      const [first] = reviews
      return reviewShape.safeParse(first).data?.businessUnit?.displayName ?? settingsOf(call).businessUnitId
    },
    push,
  }
}

async function readPage(tokens: Tokens, call: SourceCall, at: { position: unknown; since: Date }) {
  const page = z.number().int().min(1).catch(1).parse(at.position)
  // The first moment there is has none before it.
  const from = new Date(Math.max(0, at.since.getTime() - changesWithinMs))
  const { reviews } = await askPage(tokens, call, {
    ...{ page: String(page), perPage: String(reviewsAtOnce), orderBy: 'createdat.desc' },
    startDateTime: from.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length),
  })
  const changed = reviews.filter((review) => {
    const known = reviewShape.safeParse(review).data
    // What cannot be read is for a person to see.
    return !known || changedAt(known) >= at.since
  })
  return {
    reviews: changed.map((review): RawReview => ({ externalId: review.id, raw: JSON.stringify(review) })),
    next: reviews.length < reviewsAtOnce ? null : page + 1,
  }
}

function askPage(tokens: Tokens, call: SourceCall, query: Record<string, string>) {
  const unit = encodeURIComponent(settingsOf(call).businessUnitId)
  const path = `business-units/${unit}/reviews?${new URLSearchParams(query)}`
  return callTrustpilot(tokens, call, { path, shape: pageShape })
}

// A push tells less of a review than the review itself does.
async function readEvent(
  tokens: Tokens,
  call: SourceCall,
  { eventName, eventData: { id, locationId } }: z.infer<typeof eventsShape>['events'][number],
): Promise<SeenReview | GoneReview> {
  const { businessUnitId } = settingsOf(call)
  const gone: GoneReview = { externalId: id, placeId: locationId ?? businessUnitId, isGone: true }
  if (eventName === deletedEvent) return gone
  const path = `reviews/${encodeURIComponent(id)}`
  const review = await callTrustpilot(tokens, call, { path, shape: reviewShape }).catch(unlessGone)
  return review ? toSeen(review, businessUnitId) : gone
}

// A second answer may be refused, and the first may be this very one, whose outcome was lost.
async function isThere(
  tokens: Tokens,
  call: SourceCall,
  { externalId, text }: NewAnswer,
  error: unknown,
): Promise<boolean> {
  if (!(error instanceof ReviewProblem) || error.reason !== 'refused') return false
  const path = `reviews/${encodeURIComponent(externalId)}`
  const { companyReply } = await callTrustpilot(tokens, call, { path, shape: reviewShape })
  return companyReply?.text === text
}

function replyTo(id: string) {
  return { path: `reviews/${encodeURIComponent(id)}/reply`, shape: z.unknown() }
}
