import { z } from 'zod'
import type { Said } from './ask-remote.ts'
import type { RemoteReason } from './problem.ts'

const failureShape = z.object({
  error: z.object({
    message: z.string().default(''),
    details: z.array(z.record(z.string(), z.unknown())).default([]),
  }),
})
const violationsShape = z.array(
  z.object({ field: z.string().default(''), description: z.string().default('') }),
)

/** A failure as all of Google's interfaces tell it (https://google.aip.dev/193): what is wrong with which field first. */
export function readGoogleFailure(body: unknown, status: number): Said<RemoteReason> {
  const error = failureShape.safeParse(body).data?.error
  const details = error?.details ?? []
  const violations = details.flatMap((one) => violationsShape.safeParse(one.fieldViolations).data ?? [])
  const said = violations.map(({ field, description }) => [field, description].filter(Boolean).join(': '))
  const isScope = details.some(({ reason }) => reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT')
  return {
    message: said.join('; ') || error?.message || '',
    reason: status === 403 && isScope ? 'signed_out' : undefined,
  }
}
