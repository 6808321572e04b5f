import { z } from 'zod'
import { type Call, type DirectoryPlatform, DirectoryProblem, lookBefore } from '../../listings/index.ts'
import { oauth } from './oauth.ts'
import { type FacebookPage, pageFields, pageShape, toListing } from './pages.ts'
import { askWithToken } from './request.ts'
import { toForm } from './to-form.ts'

const pagesAtOnce = 50

const listShape = z.object({
  data: z.array(pageShape),
  paging: z
    .object({ cursors: z.object({ after: z.string().optional() }).optional(), next: z.string().optional() })
    .optional(),
})

/** Facebook Pages: all that a person looks after, put right field by field with each page's own token. */
export const facebookPage: DirectoryPlatform = {
  kind: 'facebook',
  // 200 calls an hour for each person are sure; Facebook itself says when it is too much.
  paces: { calls: { perMinute: 60, atOnce: 20 }, edits: { perMinute: 6, atOnce: 3 } },
  signIn: oauth,
  async readPart(call, position) {
    const after = z.string().safeParse(position).data
    const query = { fields: pageFields, limit: String(pagesAtOnce), ...(after ? { after } : {}) }
    const { data, paging } = await ask(call, { path: 'me/accounts', query, shape: listShape })
    const shown = data.map((page) => ({ externalId: page.id, listing: toListing(page), edited: [] }))
    return { shown, next: paging?.next ? (paging.cursors?.after ?? null) : null }
  },
  async push(call, pushed) {
    const path = encodeURIComponent(pushed.externalId)
    const form = toForm(pushed)
    const known = await readPage(call, path)
    if (lookBefore(toListing(known), pushed)) return { state: 'sent', listing: toListing(known) }
    // Whoever signed in looks after it no longer.
    if (!known.access_token) throw new DirectoryProblem('not_allowed', '')
    await ask(call, { path, token: known.access_token, form, shape: z.object({ success: z.literal(true) }) })
    return { state: 'sent', listing: toListing(await readPage(call, path)) }
  },
}

function readPage(call: Call, path: string): Promise<FacebookPage> {
  return ask(call, { path, query: { fields: pageFields }, shape: pageShape })
}

type Asked<Shape extends z.ZodType> = {
  path: string
  query?: Record<string, string>
  form?: Record<string, string>
  token?: string
  shape: Shape
}

async function ask<Shape extends z.ZodType>(
  { config, client, accessToken, turn }: Call,
  { token = accessToken, ...asked }: Asked<Shape>,
): Promise<z.output<Shape>> {
  await turn()
  return askWithToken(config, { client, token, ...asked })
}
