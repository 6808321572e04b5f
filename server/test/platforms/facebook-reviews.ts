import { createHmac } from 'node:crypto'
import type { PushRequest } from '../../src/reviews/index.ts'
import { facebookClient, fakeFacebook, problem } from './facebook.ts'
import type { Asked, Reply } from './serve.ts'

type Comment = { id: string; message: string; created_time: string; from: { id: string; name: string } }
type Story = { id: string; comments: Comment[] }
export type Recommendation = Record<string, unknown> & { created_time: string; story?: Story }
export type Change = Record<string, unknown> & { verb: string; item: string }

export const verifyToken = 'verify-token-of-aurora'
export const appSecret = facebookClient.clientSecret
const most = 8000
const mostAtOnce = 100
const minuteMs = 60_000

/**
 * Facebook Pages with recommendations, as the Graph API shows them until version 21.0: without an id of their own, only
 * with the token of the page, answered by comments on their story. Signing in and pages are those of `fakeFacebook`.
 */
export async function fakeFacebookReviews() {
  const recommendations = new Map<string, Recommendation[]>()
  const subscribed = new Set<string>()
  let made = 0

  const facebook = await fakeFacebook((asked, page) => {
    const [, version = '', node = '', edge] = asked.path.split('/')
    const story = storyOf(node)
    if (edge === 'ratings') return ratings(asked, { id: node, isOwn: page === node, version })
    if (edge === 'subscribed_apps') return subscribe(asked, node, page)
    if (edge === 'comments') return story ? comments(asked, story, page) : unknown
    return comment(asked, node, page)
  })

  function subscribe({ method, sent }: Asked, id: string, page: string | undefined): Reply {
    const fields = new URLSearchParams(sent).get('subscribed_fields')
    if (method !== 'POST' || page !== id) return [403, problem(200, '(#200) Requires a Page access token')]
    if (fields !== 'ratings') return [400, problem(100, '(#100) Param subscribed_fields must be given')]
    subscribed.add(id)
    return [200, { success: true }]
  }

  function storyOf(id: string): Story | undefined {
    return [...recommendations.values()].flat().find(({ story }) => story?.id === id)?.story
  }

  function ratings(
    { query }: Asked,
    { id, isOwn, version }: { id: string; isOwn: boolean; version: string },
  ): Reply {
    if (Number(version.slice(1)) >= 22) return [400, problem(12, '(#12) Recommendation is deprecated')]
    if (!isOwn) return [400, problem(283, '(#283) Requires pages_read_user_content permission')]
    const all = (recommendations.get(id) ?? []).toSorted((one, other) =>
      other.created_time.localeCompare(one.created_time),
    )
    if (Number.isNaN(Number(query.get('after')))) return [400, problem(100, '(#100) Invalid cursor')]
    const { items, paging } = pageOf(all, query)
    return [200, { data: items.map((one) => shown(one, query.get('fields') ?? '')), paging }]
  }

  function comments({ method, query, sent }: Asked, story: Story, page: string | undefined): Reply {
    if (method === 'GET') {
      const { items, paging } = pageOf(story.comments, query)
      return [200, { data: items, paging }]
    }
    const message = new URLSearchParams(sent).get('message') ?? ''
    if (!page) return [403, problem(200, '(#200) Requires a Page access token')]
    if (!isFit(message)) return unfit
    return [200, { id: add(story, message, page).id }]
  }

  function comment({ method, sent }: Asked, id: string, page: string | undefined): Reply | undefined {
    const story = [...recommendations.values()].flat().find((one) => isBelow(one, id))?.story
    const found = story?.comments.find((one) => one.id === id)
    if (!story || !found) return undefined
    if (found.from.id !== page) return [403, problem(200, '(#200) Permissions error')]
    if (method === 'DELETE') story.comments = story.comments.filter((one) => one !== found)
    else {
      const message = new URLSearchParams(sent).get('message') ?? ''
      if (!isFit(message)) return unfit
      found.message = message
    }
    return [200, { success: true }]
  }

  function add(story: Story, message: string, from: string): Comment {
    made += 1
    const name = String(facebook.pages.get(from)?.name ?? 'Somebody')
    const created_time = graphTime(new Date())
    const one = { id: `${story.id}_${made}`, message, created_time, from: { id: from, name } }
    story.comments.push(one)
    return one
  }

  return {
    ...facebook,
    recommendations,
    /** Pages that tell the app of their recommendations. */
    subscribed,
    /** Somebody comments below a recommendation. @param from who, or a page's id */
    comment: (storyId: string, message: string, from: string) => {
      const story = storyOf(storyId)
      return story && add(story, message, from)
    },
    /** Many pages with recommendations of many kinds, each older than the one before: by a minute, or by so many. */
    fill(pages: number, inEach: number, minutes = 1) {
      for (let page = 1; page <= pages; page += 1) {
        const id = String(1000 + page)
        facebook.pages.set(id, { id, name: `Aurora ${page}`, tasks: ['MODERATE', 'ADVERTISE'] })
        recommendations.set(
          id,
          Array.from({ length: inEach }, (_, number) => oneOfMany(id, (number * pages + page) * minutes)),
        )
      }
    },
    /** What its webhook tells, with the signature over the very bytes. */
    push(url: string, entries: readonly { page: string; changes: readonly Change[] }[]): PushRequest {
      const entry = entries.map(({ page, changes }) => ({
        ...{ id: page, time: Math.floor(Date.now() / 1000) },
        changes: changes.map((value) => ({ field: 'ratings', value })),
      }))
      const body = Buffer.from(escaped(JSON.stringify({ object: 'page', entry })))
      const signature = createHmac('sha256', appSecret).update(body).digest('hex')
      return { body, headers: { 'x-hub-signature-256': `sha256=${signature}` }, query: {}, url }
    },
  }
}

const unknown: Reply = [400, problem(100, 'Unsupported get request. It does not exist.', 33)]
const unfit: Reply = [400, problem(100, '(#100) Param message must be a string of up to 8000 characters')]

function isFit(message: string): boolean {
  return message !== '' && message.length <= most
}

function isBelow({ story }: Recommendation, commentId: string): boolean {
  return story?.comments.some(({ id }) => id === commentId) ?? false
}

function pageOf<T>(all: readonly T[], query: URLSearchParams) {
  const from = Number(query.get('after') || 0)
  const to = from + Math.min(Number(query.get('limit') ?? 25), mostAtOnce)
  const next = to < all.length ? { next: `https://graph.facebook.com/?after=${to}` } : {}
  return { items: all.slice(from, to), paging: { cursors: { after: String(to) }, ...next } }
}

// Only the fields that are asked for; comments stand in the story.
function shown({ story, ...row }: Recommendation, fields: string): Record<string, unknown> {
  const asked = new Set(fields.replace(/\{[^}]*\}/g, '').split(','))
  const plain = Object.entries(row).filter(([name]) => asked.has(name))
  if (!story || !asked.has('open_graph_story')) return Object.fromEntries(plain)
  const below = fields.includes('comments') ? { comments: { data: story.comments } } : {}
  return { ...Object.fromEntries(plain), open_graph_story: { id: story.id, ...below } }
}

function oneOfMany(page: string, number: number): Recommendation {
  const hasStory = number % 5 !== 0
  return {
    created_time: graphTime(new Date(Date.UTC(2026, 10, 1) - number * minuteMs)),
    recommendation_type: number % 4 === 0 ? 'negative' : 'positive',
    ...(number % 3 === 0 ? { has_review: false } : { has_review: true, review_text: `Words of ${number}` }),
    reviewer: { id: `77${number}`, name: `Reviewer ${number}` },
    ...(hasStory ? { story: { id: `${page}00${number}`, comments: [] } } : {}),
  }
}

// 2026-10-01T08:00:00+0000
function graphTime(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, '+0000')
}

// https://developers.facebook.com/docs/graph-api/webhooks/getting-started: lower-case hexadecimal.
function escaped(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
