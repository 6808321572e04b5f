import type { z } from 'zod'
import { askPlatform, type Client, platformOrigin } from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'
import { proofOf, readGraphFailure } from '../../platform/remote/graph.ts'

export const graphVersion = 'v25.0'

/** Where pages are read and written, or signed in to. */
export function facebookOrigin(config: Config, host: 'graph' | 'www'): string {
  return platformOrigin(config, 'facebook', `https://${host}.facebook.com`)
}

type Asked<Shape extends z.ZodType> = {
  path: string
  query?: Record<string, string>
  form?: Record<string, string>
  shape: Shape
}

/** One call of the Graph API, without a token or with one that stands in its query. */
export async function askGraph<Shape extends z.ZodType>(
  config: Config,
  { path, query = {}, form, shape, headers = {} }: Asked<Shape> & { headers?: Record<string, string> },
): Promise<z.output<Shape>> {
  const { value } = await askPlatform(config, {
    ...{ platform: 'facebook', shape, says: readGraphFailure, headers },
    url: `${facebookOrigin(config, 'graph')}/${graphVersion}/${path}?${new URLSearchParams(query)}`,
    ...(form ? { method: 'POST', body: { form } } : {}),
  })
  return value
}

/** The same as whoever a token was given for; the proof shows that the app itself asks. */
export function askWithToken<Shape extends z.ZodType>(
  config: Config,
  { client, token, ...asked }: Asked<Shape> & { client: Client; token: string },
): Promise<z.output<Shape>> {
  return askGraph(config, {
    ...asked,
    query: { ...asked.query, appsecret_proof: proofOf(token, client.clientSecret) },
    headers: { authorization: `Bearer ${token}` },
  })
}
