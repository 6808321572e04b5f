import { z } from 'zod'
import {
  askPlatform,
  type DirectoryPlatform,
  DirectoryProblem,
  type Said,
  type Tokens,
} from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'
import { hostOf } from './request.ts'

const scope = 'https://www.googleapis.com/auth/business.manage'
const tokensShape = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().default(3600),
  refresh_token: z.string().optional(),
})
const problemShape = z.object({ error: z.string(), error_description: z.string().default('') })

/** Signing in with Google (OAuth 2 with PKCE), for as long as nobody takes it back. */
export const oauth: DirectoryPlatform['signIn'] = {
  by: 'person',
  url(config, { clientId, redirectUri, state, challenge }) {
    const query = new URLSearchParams({
      ...{ response_type: 'code', client_id: clientId, redirect_uri: redirectUri, scope, state },
      ...{ code_challenge: challenge, code_challenge_method: 'S256' },
      // Without these Google gives no token that lasts.
      ...{ access_type: 'offline', prompt: 'consent' },
    })
    return `${hostOf(config, 'https://accounts.google.com')}/o/oauth2/v2/auth?${query}`
  },
  async exchange(config, { clientId, clientSecret, code, verifier, redirectUri }) {
    const tokens = await askTokens(config, {
      ...{ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri },
      ...{ client_id: clientId, client_secret: clientSecret },
    })
    if (!tokens.refreshToken) throw new DirectoryProblem('refused', 'There was no refresh token.')
    return tokens
  },
  renew: (config, { clientId, clientSecret, refreshToken }) =>
    askTokens(config, {
      ...{ grant_type: 'refresh_token', refresh_token: refreshToken },
      ...{ client_id: clientId, client_secret: clientSecret },
    }),
  async revoke(config, { token }) {
    await post(config, '/revoke', { token }, z.unknown())
  },
}

async function askTokens(config: Config, form: Record<string, string>): Promise<Tokens> {
  const { value } = await post(config, '/token', form, tokensShape)
  return { accessToken: value.access_token, expiresInS: value.expires_in, refreshToken: value.refresh_token }
}

function post<Shape extends z.ZodType>(
  config: Config,
  path: string,
  form: Record<string, string>,
  shape: Shape,
) {
  const url = `${hostOf(config, 'https://oauth2.googleapis.com')}${path}`
  return askPlatform(config, {
    platform: 'google_business',
    ...{ url, method: 'POST', body: { form }, shape, says },
  })
}

function says(body: unknown, status: number): Said {
  const problem = problemShape.safeParse(body).data
  const isOver = status === 400 || status === 401 || status === 403
  return {
    message: problem ? [problem.error, problem.error_description].filter(Boolean).join(': ') : '',
    reason: isOver && problem ? 'signed_out' : 'later',
  }
}
