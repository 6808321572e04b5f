import { z } from 'zod'
import { readPrivateKey, signJwt } from '../../platform/remote/jwt.ts'
import {
  askPlatform,
  platformOrigin,
  ReviewProblem,
  type ReviewReason,
  type SourceCall,
} from '../../reviews/index.ts'
import { secretsOf } from './settings.ts'

const platform = 'app_store_reviews'
// Twenty minutes at most; one is made for each call.
const goodForS = 600
// What is said to be signed in the future is refused.
const clocksDifferS = 30

const problemsShape = z.object({
  errors: z.array(
    z.object({ code: z.string().default(''), title: z.string().default(''), detail: z.string().default('') }),
  ),
})

export type Asked<Shape extends z.ZodType> = {
  /** Below `/v1/`. */
  path: string
  method?: string
  body?: unknown
  shape: Shape
}

/** One call with the team's key. @throws ReviewProblem */
export async function callAppStore<Shape extends z.ZodType>(
  call: SourceCall,
  { path, method = 'GET', body, shape }: Asked<Shape>,
): Promise<z.output<Shape>> {
  const origin = platformOrigin(call.config, platform, 'https://api.appstoreconnect.apple.com')
  const { value } = await askPlatform(call, {
    ...{ platform, method, shape, says },
    url: `${origin}/v1/${path}`,
    headers: { authorization: `Bearer ${tokenOf(call)}` },
    ...(body === undefined ? {} : { body: { json: body } }),
  })
  return value
}

function tokenOf(call: SourceCall): string {
  const { issuerId, keyId, privateKey } = secretsOf(call)
  const key = readPrivateKey(privateKey, 'ec')
  if (!key) throw new ReviewProblem('signed_out', 'The key cannot be read.')
  const iat = Math.floor(call.now().getTime() / 1000) - clocksDifferS
  const claims = { iss: issuerId, iat, exp: iat + goodForS, aud: 'appstoreconnect-v1' }
  return signJwt({ alg: 'ES256', kid: keyId }, claims, key)
}

function says(body: unknown): { message: string; reason?: ReviewReason | undefined } {
  const errors = problemsShape.safeParse(body).data?.errors ?? []
  return {
    message: errors.map(({ title, detail }) => detail || title).join('; '),
    reason: errors.map(({ code }) => reasonOf(code)).find(Boolean),
  }
}

// Both come as a conflict (409), which tells nothing.
function reasonOf(code: string): ReviewReason | undefined {
  if (code.startsWith('ENTITY_ERROR.ATTRIBUTE')) return 'rejected'
  if (code.startsWith('ENTITY_ERROR.RELATIONSHIP')) return 'gone'
  return code.startsWith('ENTITY_ERROR') || code.startsWith('STATE_ERROR') ? 'refused' : undefined
}
