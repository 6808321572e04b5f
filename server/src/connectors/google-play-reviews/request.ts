import { z } from 'zod'
import { signJwt } from '../../platform/remote/jwt.ts'
import type { Granted, Tokens } from '../../platform/remote/tokens.ts'
import {
  askPlatform,
  platformOrigin,
  ReviewProblem,
  type ReviewReason,
  type SourceCall,
} from '../../reviews/index.ts'
import { accountOf, packageOf } from './settings.ts'

const platform = 'google_play_reviews'
const scope = 'https://www.googleapis.com/auth/androidpublisher'
const audience = 'https://oauth2.googleapis.com/token'
const goodForS = 3600
// What is said to be signed in the future is refused.
const clocksDifferS = 30

const tokenShape = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().default(3600) })
const refusalShape = z.object({ error: z.string(), error_description: z.string().default('') })
const problemShape = z.object({ error: z.object({ message: z.string() }) })

export type Asked<Shape extends z.ZodType> = {
  /** Below `reviews` of the app. */
  path: string
  method?: string
  body?: unknown
  shape: Shape
}

/** One call for the app. @throws ReviewProblem with Google's own words */
export async function callPlay<Shape extends z.ZodType>(
  tokens: Tokens,
  call: SourceCall,
  { path, method = 'GET', body, shape }: Asked<Shape>,
): Promise<z.output<Shape>> {
  const asked = { secrets: call.secrets, now: call.now(), ask: () => askToken(call) }
  return tokens.use(asked, async (token) => {
    const app = `androidpublisher/v3/applications/${encodeURIComponent(packageOf(call))}`
    const { value } = await askPlatform(call, {
      ...{ platform, method, shape, says },
      url: `${hostOf(call, 'https://androidpublisher.googleapis.com')}/${app}/reviews${path}`,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: { json: body } }),
    })
    return value
  })
}

// A service account vouches for itself (RFC 7523); nobody signs in.
async function askToken(call: SourceCall): Promise<Granted> {
  const { email, keyId, key } = accountOf(call)
  if (!key) throw new ReviewProblem('signed_out', 'The key cannot be read.')
  const iat = Math.floor(call.now().getTime() / 1000) - clocksDifferS
  const claims = { iss: email, scope, aud: audience, iat, exp: iat + goodForS }
  const assertion = signJwt({ alg: 'RS256', ...(keyId ? { kid: keyId } : {}) }, claims, key)
  const { value } = await askPlatform(call, {
    ...{ platform, method: 'POST', shape: tokenShape, says: saysOfToken },
    url: `${hostOf(call, 'https://oauth2.googleapis.com')}/token`,
    body: { form: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion } },
  })
  return { token: value.access_token, expiresInS: value.expires_in }
}

function hostOf({ config }: SourceCall, real: string): string {
  return platformOrigin(config, platform, real)
}

function saysOfToken(body: unknown, status: number): { message: string; reason?: ReviewReason } {
  const refusal = refusalShape.safeParse(body).data
  const message = refusal ? [refusal.error, refusal.error_description].filter(Boolean).join(': ') : ''
  const isOver = status === 400 || status === 401 || status === 403
  return { message, ...(isOver && refusal ? { reason: 'signed_out' as const } : {}) }
}

function says(body: unknown, status: number): { message: string; reason?: ReviewReason } {
  const message = problemShape.safeParse(body).data?.error.message ?? ''
  // Only what it says tells a quota from a permission.
  return { message, ...(status === 403 && /quota|rate limit/i.test(message) ? { reason: 'later' } : {}) }
}
