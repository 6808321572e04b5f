import { z } from 'zod'
import { askPlatform, type Call, platformOrigin, type Said } from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'

const problemShape = z.object({
  error: z.object({
    message: z.string().default(''),
    details: z.array(z.record(z.string(), z.unknown())).default([]),
  }),
})
const violationsShape = z.array(
  z.object({ field: z.string().default(''), description: z.string().default('') }),
)

export function hostOf(config: Config, real: string): string {
  return platformOrigin(config, 'google_business', real)
}

/** One call as the one who signed in. @throws DirectoryProblem with Google's own words */
export async function callGoogle<Shape extends z.ZodType>(
  { config, accessToken, turn }: Call,
  { url, shape, method = 'GET', body }: { url: string; shape: Shape; method?: string; body?: unknown },
): Promise<z.output<Shape>> {
  await turn()
  const { value } = await askPlatform(config, {
    ...{ platform: 'google_business', url, method, shape, says },
    headers: { authorization: `Bearer ${accessToken}` },
    ...(body === undefined ? {} : { body: { json: body } }),
  })
  return value
}

function says(body: unknown, status: number): Said {
  const error = problemShape.safeParse(body).data?.error
  const details = error?.details ?? []
  const violations = details.flatMap((one) => violationsShape.safeParse(one.fieldViolations).data ?? [])
  const said = violations.map(({ field, description }) => [field, description].filter(Boolean).join(': '))
  const isScope = details.some(({ reason }) => reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT')
  return {
    message: said.join('; ') || error?.message || '',
    reason: status === 403 && isScope ? 'signed_out' : undefined,
  }
}
