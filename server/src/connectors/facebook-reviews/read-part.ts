import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type RawReview, ReviewProblem, type SourceCall } from '../../reviews/index.ts'
import { recommendationFields, rowShape, toReview } from './recommendation.ts'
import { afterOf, callAsPage, callGraph, pagingShape } from './request.ts'
import { subscribePage } from './subscribe-page.ts'

const pagesAtOnce = 50
const recommendationsAtOnce = 100
const pagesNamed = 3
// What is only looked up again goes back an hour or so: pages are not asked for the same thing each time.
const firstLookMs = 2 * 24 * 3_600_000

const pageShape = z.object({ id: z.string(), name: z.string().default('') })
type Page = z.infer<typeof pageShape>
const pagesShape = z.object({
  data: z.array(pageShape.extend({ tasks: z.array(z.string()).optional() })),
  paging: pagingShape,
})
const ratingsShape = z.object({ data: z.array(z.record(z.string(), z.unknown())), paging: pagingShape })
type Ratings = z.infer<typeof ratingsShape>
const none: Ratings = { data: [] }

/** The pages that are still to be read, where in the first of them, and where the other pages begin; null: nowhere. */
const positionShape = z.object({
  pages: z.array(pageShape),
  ratingsAt: z.string(),
  pagesAt: z.string().nullable(),
})
type Position = z.infer<typeof positionShape>
type Pages = Pick<Position, 'pages' | 'pagesAt'>

/**
 * Reads some recommendations of one page, the newest first: with the first that is older than `since` the page is done.
 * One that is changed keeps its date, so only a push tells of that.
 */
export async function readPart(call: SourceCall, position: unknown, since: Date) {
  const at = positionShape.safeParse(position).data ?? { pages: [], ratingsAt: '', pagesAt: '' }
  const { pages, pagesAt } = at.pages.length === 0 ? await readPages(call, at.pagesAt) : at
  const [page, ...others] = pages
  if (!page) return { reviews: [], next: nextOf({ pages: [], ratingsAt: '', pagesAt }) }
  if (at.ratingsAt === '' && call.now().getTime() - since.getTime() > firstLookMs)
    await subscribePage(call, page.id)
  const { data, paging } = await readRatings(call, page.id, at.ratingsAt)
  const fresh = data.filter((one) => !isOlder(one, since))
  const after = fresh.length < data.length ? null : afterOf(paging)
  return {
    reviews: fresh.map((one) => toRaw(page, one)),
    next: after
      ? { pages: [page, ...others], ratingsAt: after, pagesAt }
      : nextOf({ pages: others, ratingsAt: '', pagesAt }),
  }
}

/** Some recommendations of a page, from where a cursor points to, '' for the newest; none of one that was lost. */
async function readRatings(call: SourceCall, pageId: string, after: string): Promise<Ratings> {
  try {
    return await callAsPage(call, pageId, (token) =>
      callGraph(call, {
        path: `${encodeURIComponent(pageId)}/ratings`,
        token,
        query: {
          ...{ fields: recommendationFields, limit: String(recommendationsAtOnce) },
          ...(after ? { after } : {}),
        },
        shape: ratingsShape,
      }),
    )
  } catch (error) {
    if (error instanceof ReviewProblem && error.reason === 'gone') return none
    if (after === '' || !isRefused(error)) throw error
    return readRatings(call, pageId, '')
  }
}

/** Whose recommendations are read: the first names. It reads some, which is what a missing permission forbids. */
export async function checkPages(call: SourceCall): Promise<string> {
  const { pages } = await readPages(call, '')
  const [page] = pages
  if (!page) throw new ReviewProblem('not_allowed', 'This person looks after no page.')
  await readRatings(call, page.id, '')
  return pages
    .slice(0, pagesNamed)
    .map(({ name }) => name)
    .join(', ')
}

function nextOf(position: Position): Position | null {
  return position.pages.length === 0 && position.pagesAt === null ? null : position
}

async function readPages(call: SourceCall, from: string | null): Promise<Pages> {
  if (from === null) return { pages: [], pagesAt: null }
  try {
    // Without the pages' tokens: a position is kept where secrets do not belong.
    const query = { fields: 'id,name,tasks', limit: String(pagesAtOnce), ...(from ? { after: from } : {}) }
    const { data, paging } = await callGraph(call, { path: 'me/accounts', query, shape: pagesShape })
    const pages = data.filter(({ tasks }) => mayModerate(tasks)).map(({ id, name }) => ({ id, name }))
    return { pages, pagesAt: afterOf(paging) }
  } catch (error) {
    if (from === '' || !isRefused(error)) throw error
    return readPages(call, '')
  }
}

// A cursor is known to Facebook for a while only.
function isRefused(error: unknown): boolean {
  return error instanceof ReviewProblem && error.reason === 'refused'
}

// A page with which a person may only advertise shows no recommendations, and would keep all others back.
function mayModerate(tasks: readonly string[] | undefined): boolean {
  return tasks === undefined || tasks.some((task) => task.endsWith('MODERATE') || task.endsWith('MANAGE'))
}

function isOlder({ created_time: at }: Record<string, unknown>, since: Date): boolean {
  return typeof at === 'string' && Date.parse(at) < since.getTime()
}

function toRaw(page: Page, recommendation: Record<string, unknown>): RawReview {
  const raw = JSON.stringify({ page, recommendation })
  const row = rowShape.safeParse({ page, recommendation }).data
  // One that nobody can understand is kept as well, and keeps none of the others back.
  const externalId = row ? toReview(row).externalId : createHash('sha256').update(raw).digest('hex')
  return { externalId, raw }
}
