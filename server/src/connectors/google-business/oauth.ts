import { z } from 'zod'
import { type DirectoryPlatform, DirectoryProblem, type Tokens } from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'
import { ask, hostOf, jsonOf } from './request.ts'

const scope = 'https://www.googleapis.com/auth/business.manage'
const tokensShape = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().default(3600),
  refresh_token: z.string().optional(),
})
const problemShape = z.object({ error: z.string(), error_description: z.string().default('') })

/** Signing in with Google (OAuth 2 with PKCE), for as long as nobody takes it back. */
export const oauth: Pick<DirectoryPlatform, 'signInUrl' | 'exchange' | 'renew' | 'revoke'> = {
  signInUrl(config, { clientId, redirectUri, state, challenge }) {
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
  async revoke(config, token) {
    await post(config, '/revoke', { token })
  },
}

async function askTokens(config: Config, form: Record<string, string>): Promise<Tokens> {
  const { status, body } = await post(config, '/token', form)
  const answer = jsonOf(body)
  const tokens = tokensShape.safeParse(answer).data
  if (status === 200 && tokens) {
    const { access_token: accessToken, expires_in: expiresInS, refresh_token: refreshToken } = tokens
    return { accessToken, expiresInS, refreshToken }
  }
  const problem = problemShape.safeParse(answer).data
  const isOver = status === 400 || status === 401 || status === 403
  throw new DirectoryProblem(
    isOver && problem ? 'signed_out' : 'later',
    problem ? [problem.error, problem.error_description].filter(Boolean).join(': ') : `status ${status}`,
  )
}

function post(config: Config, path: string, form: Record<string, string>) {
  const body = new URLSearchParams(form).toString()
  return ask(config, `${hostOf(config, 'https://oauth2.googleapis.com')}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
    },
    body,
  })
}
