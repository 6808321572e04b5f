import { z } from 'zod'
import {
  askPlatform,
  platformOrigin,
  ReviewProblem,
  type ReviewReason,
  type SourceCall,
} from '../../reviews/index.ts'
import { secretsOf } from './settings.ts'

const platform = 'yelp_reviews'
const secondMs = 1000

const problemShape = z.object({ error: z.object({ code: z.string(), description: z.string().default('') }) })
const partnerProblemShape = z.object({
  error: z.object({ id: z.string(), description: z.string().default('') }),
})

type Failure = { message: string; reason?: ReviewReason | undefined; retryAfterMs?: number | undefined }

/** One call of the Places API. @param path below `/v3/` @throws ReviewProblem */
export async function callYelp<Shape extends z.ZodType>(
  call: SourceCall,
  { path, shape }: { path: string; shape: Shape },
): Promise<z.output<Shape>> {
  const { value } = await askPlatform(call, {
    ...{ platform, shape },
    url: `${platformOrigin(call.config, platform, 'https://api.yelp.com')}/v3/${path}`,
    headers: { authorization: `Bearer ${secretsOf(call).apiKey}` },
    says: (body, _status, headers) => says(body, headers, call.now()),
  })
  return value
}

/** Answers in public, which Yelp lets its partners do. @throws ReviewProblem not_allowed without a partner's token */
export async function answerAsPartner(call: SourceCall, reviewId: string, text: string): Promise<void> {
  const { partnerToken } = secretsOf(call)
  if (!partnerToken)
    throw new ReviewProblem('not_allowed', 'Yelp lets only its partners answer from elsewhere.')
  const origin = platformOrigin(call.config, platform, 'https://partner-api.yelp.com')
  await askPlatform(call, {
    ...{ platform, method: 'POST', shape: z.unknown(), says: saysToPartners },
    url: `${origin}/reviews/v1/${encodeURIComponent(reviewId)}`,
    headers: { authorization: `Bearer ${partnerToken}` },
    body: { json: { response_text: text, response_type: 'public_comment' } },
  })
}

// https://docs.developer.yelp.com/docs/places-rate-limiting
function says(body: unknown, headers: Headers, now: Date): Failure {
  const { code, description } = problemShape.safeParse(body).data?.error ?? { code: '', description: '' }
  const message = description || code
  switch (code) {
    case 'TOO_MANY_REQUESTS_PER_SECOND':
      return { message, retryAfterMs: secondMs }
    case 'ACCESS_LIMIT_REACHED':
      return { message, retryAfterMs: untilReset(headers, now) }
    case 'TOKEN_INVALID':
    case 'TOKEN_MISSING':
    case 'UNAUTHORIZED_API_KEY':
      return { message, reason: 'signed_out' }
    case 'BUSINESS_UNAVAILABLE':
      return { message, reason: 'gone' }
    default:
      return { message }
  }
}

// The day's calls are used up until then.
function untilReset(headers: Headers, now: Date): number | undefined {
  const at = Date.parse(headers.get('ratelimit-resettime') ?? '')
  return Number.isNaN(at) ? undefined : at - now.getTime()
}

// https://docs.developer.yelp.com/reference/create-review-response
function saysToPartners(body: unknown): Failure {
  const { id, description } = partnerProblemShape.safeParse(body).data?.error ?? { id: '', description: '' }
  return { message: description || id, reason: partnerReasonOf(id) }
}

function partnerReasonOf(id: string): ReviewReason | undefined {
  switch (id) {
    case 'R2R_INVALID_RESPONSE_TEXT':
      return 'rejected'
    case 'R2R_REVIEW_DOES_NOT_EXIST':
      return 'gone'
    case 'R2R_COMMENT_QUOTA_EXCEEDED':
      return 'later'
    // Reading goes on with its own key: only answering is not possible.
    case 'INVALID_TOKEN':
    case 'INSUFFICIENT_SCOPE':
    case 'R2R_COMMENTS_NOT_ALLOWED':
    case 'R2R_PROBLEM_WITH_USER_PHOTO':
    case 'R2R_UNACCEPTABLE_BIZ_USER_NAME':
    case 'R2R_PUBLIC_COMMENTS_DISABLED':
    case 'R2R_BUSINESS_NOT_CLAIMED':
    case 'R2R_PERMISSION_DENIED':
      return 'not_allowed'
    default:
      return undefined
  }
}
