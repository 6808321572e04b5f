import { z } from 'zod'
import {
  askPlatform,
  type Call,
  type Client,
  platformOrigin,
  type Said,
  type Tokens,
} from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'

const tokenShape = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().default(3600) })
const oneProblem = z.object({ code: z.string().default(''), message: z.string().default('') })
const problemsShape = z.union([z.array(oneProblem), oneProblem.transform((one) => [one])])

/** A token for an hour, by the key alone; a new one leaves those before it as they are. */
export async function askToken(config: Config, { clientId, clientSecret }: Client): Promise<Tokens> {
  const { value } = await askPlatform(config, {
    ...{ platform: 'apple_business', url: `${originOf(config)}/api/v1/oauth2/token`, method: 'POST' },
    body: {
      json: {
        ...{ client_id: clientId, client_secret: clientSecret },
        ...{ grant_type: 'client_credentials', scope: 'business' },
      },
    },
    shape: tokenShape,
    says: (body, status) => ({
      ...says(body, status),
      ...(status === 400 || status === 403 ? { reason: 'signed_out' as const } : {}),
    }),
  })
  return { accessToken: value.access_token, expiresInS: value.expires_in }
}

type Asked<Shape extends z.ZodType> = {
  /** Below the organisation. */
  path: string
  shape: Shape
  replace?: { etag: string; body: unknown }
  create?: unknown
}

/** One call for the organisation's places. @throws DirectoryProblem changed_there when the ETag is no longer theirs */
export async function callApple<Shape extends z.ZodType>(
  { config, client, accessToken, turn }: Call,
  { path, shape, replace, create }: Asked<Shape>,
) {
  await turn()
  return askPlatform(config, {
    ...{ platform: 'apple_business', shape, says },
    url: `${originOf(config)}/api/v1/orgs/${encodeURIComponent(client.account)}/${path}`,
    headers: {
      authorization: `Bearer ${accessToken}`,
      ...(replace ? { 'if-match': `"${replace.etag}"` } : {}),
    },
    ...(replace ? { method: 'PUT', body: { json: replace.body } } : {}),
    ...(create ? { method: 'POST', body: { json: create } } : {}),
  })
}

function originOf(config: Config): string {
  return platformOrigin(config, 'apple_business', 'https://business.apple.com')
}

function says(body: unknown, status: number): Said {
  const problems = problemsShape.safeParse(body).data ?? []
  return {
    message: problems.map(({ code, message }) => [code, message].filter(Boolean).join(': ')).join('; '),
    reason: status === 409 || status === 412 ? 'changed_there' : undefined,
  }
}
