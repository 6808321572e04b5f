import { z } from 'zod'
import { proofOf, readGraphFailure } from '../../platform/remote/graph.ts'
import { askPlatform, platformOrigin, type SourceCall } from '../../reviews/index.ts'
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

export const pagingShape = z
  .object({ cursors: z.object({ after: z.string().optional() }).optional(), next: z.string().optional() })
  .optional()

/** Where a list goes on; null at its end. */
export function afterOf(paging: z.infer<typeof pagingShape>): string | null {
  return paging?.next ? (paging.cursors?.after ?? null) : null
}
