import { z } from 'zod'
import { AppError } from '../../platform/errors.ts'
import { type AnswerOutcome, askPlatform, ReviewProblem, type SourceCall } from '../../reviews/index.ts'
import { signatureOf } from '../../webhooks/index.ts'
import { capability } from './capability.ts'
import { replyUrlOf, secretOf } from './settings.ts'

export type Told =
  | { type: 'review.replied'; reviewId: string; placeId: string; text: string }
  | { type: 'review.reply_withdrawn'; reviewId: string; placeId: string }

// A program that says nothing more than that it was taken has taken it.
const takenShape = z.object({ state: z.enum(['live', 'pending']) }).catch({ state: 'live' })
const problemShape = z.object({ message: z.string() })

/**
 * Posts an answer, or that it is taken back, to the brand's own program, signed as our webhooks are.
 * @param key the same each time this is tried
 * @throws ReviewProblem rejected with what it says against the answer (422)
 */
export async function tell(call: SourceCall, told: Told, key: string): Promise<AnswerOutcome> {
  const url = addressOf(call)
  const at = Math.floor(call.now().getTime() / 1000)
  try {
    const { value } = await askPlatform(call, {
      ...{ platform: capability.kind, url, method: 'POST', shape: takenShape },
      headers: {
        'vicino-signature': signatureOf([secretOf(call)], at, JSON.stringify(told)),
        'idempotency-key': key,
      },
      body: { json: told },
      says: (body, status) => ({
        message: problemShape.safeParse(body).data?.message ?? '',
        ...(status === 422 ? { reason: 'rejected' as const } : {}),
      }),
    })
    return value
  } catch (error) {
    // An address that must not be called.
    if (error instanceof AppError) throw new ReviewProblem('refused', error.message)
    throw error
  }
}

function addressOf(call: SourceCall): string {
  const url = replyUrlOf(call)
  if (!url) throw new ReviewProblem('not_allowed', 'There is no address to post answers to.')
  const { protocol, origin } = new URL(url)
  const { privateOrigins, platformOrigins } = call.config
  const isOurs = privateOrigins.includes(origin) || platformOrigins[capability.kind] === origin
  if (protocol !== 'https:' && !isOurs)
    throw new ReviewProblem('refused', 'The address must begin with https://.')
  return url
}
