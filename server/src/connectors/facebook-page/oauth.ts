import { z } from 'zod'
import type { Client, DirectoryPlatform, Tokens } from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'
import { askGraph, askWithToken, facebookOrigin, graphVersion } from './request.ts'

// The last two are for recommendations: to read them, and to comment on them as the page.
const scope =
  'pages_show_list,pages_read_engagement,pages_manage_metadata,pages_read_user_content,pages_manage_engagement'
const tokenShape = z.object({ access_token: z.string().min(1) })
// A token lasts sixty days and can be exchanged only while it is good: a day is long before.
const exchangedEveryS = 24 * 3600

/** Signing in with Facebook. There is no token that renews another: a long-lived one is exchanged for the next. */
export const oauth: DirectoryPlatform['signIn'] = {
  by: 'person',
  url(config, { clientId, redirectUri, state }) {
    const query = new URLSearchParams({
      ...{ response_type: 'code', client_id: clientId, redirect_uri: redirectUri, scope, state },
    })
    return `${facebookOrigin(config, 'www')}/${graphVersion}/dialog/oauth?${query}`
  },
  async exchange(config, { code, redirectUri, ...client }) {
    const short = await askToken(config, client, { code, redirect_uri: redirectUri })
    return exchanged(config, client, short)
  },
  renew: (config, { refreshToken, ...client }) => exchanged(config, client, refreshToken),
  async revoke(config, { token, ...client }) {
    const query = { method: 'delete' }
    await askWithToken(config, { client, token, path: 'me/permissions', query, form: {}, shape: z.unknown() })
  },
}

async function exchanged(config: Config, client: Client, token: string): Promise<Tokens> {
  const long = await askToken(config, client, { grant_type: 'fb_exchange_token', fb_exchange_token: token })
  return { accessToken: long, expiresInS: exchangedEveryS, refreshToken: long }
}

async function askToken(
  config: Config,
  { clientId, clientSecret }: Client,
  given: Record<string, string>,
): Promise<string> {
  const query = { client_id: clientId, client_secret: clientSecret, ...given }
  const { access_token } = await askGraph(config, { path: 'oauth/access_token', query, shape: tokenShape })
  return access_token
}
