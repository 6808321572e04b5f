import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { Said } from './ask-remote.ts'
import type { RemoteReason } from './problem.ts'

const failureShape = z.object({
  error: z.object({
    message: z.string().default(''),
    error_user_msg: z.string().optional(),
    code: z.number().default(0),
    error_subcode: z.number().default(0),
  }),
})
type Failure = z.infer<typeof failureShape>['error']

const later = new Set([1, 2, 4, 17, 32, 341, 613])

/** Shows that the app itself asks, with each token (https://developers.facebook.com/docs/graph-api/guides/secure-requests). */
export function proofOf(token: string, secret: string): string {
  return createHmac('sha256', secret).update(token).digest('hex')
}

/**
 * A failure as Meta's Graph API tells it: by its code, the status is 400 for most
 * (https://developers.facebook.com/docs/graph-api/guides/error-handling).
 */
export function readGraphFailure(body: unknown): Said<RemoteReason> & { code: number } {
  const error = failureShape.safeParse(body).data?.error
  if (!error) return { message: '', code: 0 }
  return { message: error.error_user_msg ?? error.message, reason: reasonOf(error), code: error.code }
}

function reasonOf({ code, error_subcode: subcode }: Failure): RemoteReason | undefined {
  if (code === 190 || code === 102) return 'signed_out'
  if (later.has(code) || (code >= 80_000 && code < 80_100)) return 'later'
  if (code === 10 || (code >= 200 && code < 300)) return 'not_allowed'
  return code === 100 && subcode === 33 ? 'gone' : undefined
}
