import { z } from 'zod'
import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { type EmailSettings, secretsOf } from './settings.ts'

/** Where refresh tokens are exchanged, by provider. */
export type OauthEndpoints = {
  google: () => string
  microsoft: (tenant: string) => string
}

export const oauthEndpoints: OauthEndpoints = {
  google: () => 'https://oauth2.googleapis.com/token',
  microsoft: (tenant) => `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
}

const answerShape = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().default(3600),
  refresh_token: z.string().optional(),
})
const problemShape = z.object({ error: z.string(), error_description: z.string().default('') })

const timeoutMs = 15_000
const renewEarlyMs = 90_000

export type AccessTokens = {
  /** A token that is good for now; asks for a new one when the last runs out or `isRefused` says it was not taken. */
  get(context: Context, channel: Channel, settings: EmailSettings, isRefused?: boolean): Promise<string>
}

/** Access tokens of mailboxes that sign in with OAuth (RFC 6749 §6), kept in memory until they run out. */
export function createAccessTokens(endpoints: OauthEndpoints): AccessTokens {
  const known = new Map<string, { token: string; until: number }>()
  return {
    async get(context, channel, settings, isRefused = false) {
      const kept = known.get(channel.id)
      if (kept && !isRefused && kept.until > Date.now()) return kept.token
      const answer = await refresh(endpoints, context, channel, settings)
      known.set(channel.id, {
        token: answer.access_token,
        until: Date.now() + answer.expires_in * 1000 - renewEarlyMs,
      })
      // Microsoft gives a new refresh token each time and the old one ends.
      if (answer.refresh_token) await keepRefreshToken(context, channel, answer.refresh_token)
      return answer.access_token
    },
  }
}

async function refresh(
  endpoints: OauthEndpoints,
  context: Context,
  channel: Channel,
  settings: EmailSettings,
): Promise<z.infer<typeof answerShape>> {
  const { oauth } = settings
  const secrets = secretsOf(context, channel)
  if (!oauth || !secrets.oauthRefreshToken)
    throw new AppError('not_configured', 'The mailbox has not been connected yet: there is no refresh token.')
  const url = oauth.provider === 'google' ? endpoints.google() : endpoints.microsoft(oauth.tenant)
  const response = await fetch(url, {
    method: 'POST',
    signal: AbortSignal.timeout(timeoutMs),
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: oauth.clientId,
      refresh_token: secrets.oauthRefreshToken,
      ...(secrets.oauthClientSecret ? { client_secret: secrets.oauthClientSecret } : {}),
    }),
  })
  const body: unknown = await response.json().catch(() => undefined)
  const answer = answerShape.safeParse(body)
  if (response.ok && answer.success) return answer.data
  const problem = problemShape.safeParse(body)
  const reason = problem.success
    ? `${problem.data.error} ${problem.data.error_description}`.trim()
    : `status ${response.status}`
  throw new AppError(
    response.status < 500 ? 'not_configured' : 'unavailable',
    `${oauth.provider} gave no access token: ${reason}`,
  )
}

async function keepRefreshToken(context: Context, channel: Channel, refreshToken: string): Promise<void> {
  const secrets = secretsOf(context, channel)
  if (secrets.oauthRefreshToken === refreshToken) return
  const sealed = context.secrets.seal(JSON.stringify({ ...secrets, oauthRefreshToken: refreshToken }))
  channel.secrets = sealed
  await context.transaction((tx) =>
    tx.db
      .updateTable('channels')
      .set({ secrets: sealed })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', channel.id)
      .execute(),
  )
}
