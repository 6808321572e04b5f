import { z } from 'zod'
import { proofOf, readGraphFailure } from '../../platform/remote/graph.ts'
import { createTokens } from '../../platform/remote/tokens.ts'
import { askPlatform, platformOrigin, ReviewProblem, type SourceCall } from '../../reviews/index.ts'
import { secretsOf, settingsOf } from './settings.ts'

// What was written is not as it should be, or goes against Facebook's rules.
const rejections = new Set([100, 368])

type Asked<Shape extends z.ZodType> = {
  path: string
  shape: Shape
  query?: Record<string, string>
  /** Whose page asks; the person who signed in where it is missing. */
  token?: string
  write?: { method: 'POST'; form: Record<string, string> } | { method: 'DELETE' }
}

/** One call of the Graph API. @throws ReviewProblem with Facebook's own words */
export async function callGraph<Shape extends z.ZodType>(
  call: SourceCall,
  { path, shape, query = {}, token = call.accessToken, write }: Asked<Shape>,
): Promise<z.output<Shape>> {
  const proof = { appsecret_proof: proofOf(token, secretsOf(call).appSecret) }
  const origin = platformOrigin(call.config, 'facebook', 'https://graph.facebook.com')
  const { value } = await askPlatform(call, {
    ...{ platform: 'facebook', shape },
    url: `${origin}/${settingsOf(call).graphVersion}/${path}?${new URLSearchParams({ ...query, ...proof })}`,
    headers: { authorization: `Bearer ${token}` },
    ...(write ? { method: write.method } : {}),
    ...(write && 'form' in write ? { body: { form: write.form } } : {}),
    says(body) {
      const { message, reason, code } = readGraphFailure(body)
      const isRejected = write?.method === 'POST' && rejections.has(code)
      return { message, reason: reason ?? (isRejected ? 'rejected' : undefined) }
    },
  })
  return value
}

/** The token of a page; undefined where whoever signed in looks after it no longer. */
export async function findToken(call: SourceCall, pageId: string): Promise<string | undefined> {
  const { access_token: token } = await callGraph(call, {
    path: encodeURIComponent(pageId),
    query: { fields: 'access_token' },
    shape: z.object({ access_token: z.string().optional() }),
  })
  return token
}

// A page's token is good for long; that somebody looks after the page no longer is known soon.
const keptForS = 600
const pageTokens = createTokens()

/**
 * Calls with the token of a page, which is asked for once in a while instead of each time.
 * @throws ReviewProblem gone where whoever signed in looks after it no longer
 */
export function callAsPage<T>(
  call: SourceCall,
  pageId: string,
  work: (token: string) => Promise<T>,
): Promise<T> {
  const { accessToken } = call
  const secrets = { accessToken, pageId, version: settingsOf(call).graphVersion }
  const ask = async () => {
    const token = await findToken(call, pageId)
    if (!token) throw new ReviewProblem('gone', '')
    return { token, expiresInS: keptForS }
  }
  return pageTokens.use({ secrets, now: call.now(), ask }, work)
}

export const pagingShape = z
  .object({ cursors: z.object({ after: z.string().optional() }).optional(), next: z.string().optional() })
  .optional()

/** Where a list goes on; null at its end. */
export function afterOf(paging: z.infer<typeof pagingShape>): string | null {
  return paging?.next ? (paging.cursors?.after ?? null) : null
}
