import { z } from 'zod'
import type { Granted, Tokens } from '../../platform/remote/tokens.ts'
import { askPlatform, platformOrigin, type ReviewReason, type SourceCall } from '../../reviews/index.ts'
import { secretsOf } from './settings.ts'

const platform = 'trustpilot_reviews'

// It counts seconds as a text.
const tokenShape = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().default(3600) })
const problemShape = z.union([
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ fault: z.object({ faultstring: z.string() }) }).transform(({ fault }) => fault.faultstring),
])

export type Asked<Shape extends z.ZodType> = {
  /** Below `/v1/private/`. */
  path: string
  method?: string
  body?: unknown
  shape: Shape
}

/** One call for the brand. @throws ReviewProblem */
export async function callTrustpilot<Shape extends z.ZodType>(
  tokens: Tokens,
  call: SourceCall,
  { path, method = 'GET', body, shape }: Asked<Shape>,
): Promise<z.output<Shape>> {
  const { apiKey, apiSecret } = secretsOf(call)
  const asked = { secrets: { apiKey, apiSecret }, now: call.now(), ask: () => askToken(call) }
  return tokens.use(asked, async (token) => {
    const { value } = await askPlatform(call, {
      ...{ platform, method, shape, says },
      url: `${originOf(call)}/v1/private/${path}`,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: { json: body } }),
    })
    return value
  })
}

// By the client's own credentials: no person's password is needed.
async function askToken(call: SourceCall): Promise<Granted> {
  const { apiKey, apiSecret } = secretsOf(call)
  const { value } = await askPlatform(call, {
    ...{ platform, method: 'POST', shape: tokenShape },
    url: `${originOf(call)}/v1/oauth/oauth-business-users-for-applications/accesstoken`,
    headers: { authorization: `Basic ${Buffer.from(`${apiKey}:${apiSecret}`).toString('base64')}` },
    body: { form: { grant_type: 'client_credentials' } },
    says: (answer, status) => ({
      ...says(answer, status),
      ...(status === 400 || status === 403 ? { reason: 'signed_out' as const } : {}),
    }),
  })
  return { token: value.access_token, expiresInS: value.expires_in }
}

function originOf({ config }: SourceCall): string {
  return platformOrigin(config, platform, 'https://api.trustpilot.com')
}

function says(body: unknown, _status: number): { message: string; reason?: ReviewReason } {
  return { message: problemShape.safeParse(body).data ?? '' }
}
