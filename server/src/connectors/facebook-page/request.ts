import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { askPlatform, type Client, platformOrigin, type Said } from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'

export const graphVersion = 'v25.0'

const problemShape = z.object({
  error: z.object({
    message: z.string().default(''),
    error_user_msg: z.string().optional(),
    code: z.number().default(0),
    error_subcode: z.number().default(0),
  }),
})
// https://developers.facebook.com/docs/graph-api/guides/error-handling
const later = new Set([1, 2, 4, 17, 32, 341, 613])

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
    ...{ platform: 'facebook', shape, says, headers },
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

/** https://developers.facebook.com/docs/graph-api/guides/secure-requests */
function proofOf(token: string, secret: string): string {
  return createHmac('sha256', secret).update(token).digest('hex')
}

function says(body: unknown): Said {
  const error = problemShape.safeParse(body).data?.error
  if (!error) return { message: '' }
  return { message: error.error_user_msg ?? error.message, reason: reasonOf(error) }
}

// Facebook tells its reasons by codes; the status is 400 for most.
function reasonOf({ code, error_subcode: subcode }: { code: number; error_subcode: number }): Said['reason'] {
  if (code === 190 || code === 102) return 'signed_out'
  if (later.has(code) || (code >= 80_000 && code < 80_100)) return 'later'
  if (code === 10 || (code >= 200 && code < 300)) return 'not_allowed'
  return code === 100 && subcode === 33 ? 'gone' : undefined
}
