import { z } from 'zod'
import { type PageAnswer, publicPages, type Visit } from '../../../accounts/index.ts'
import { noteConsents } from '../../../contacts/index.ts'
import type { World } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import type { Http } from '../../../platform/http/http.ts'
import type { ReviewSources } from '../../source.ts'
import { noteCardUse } from '../cards/uses.ts'
import { type FoundPage, findPage, holdRequestOf } from '../find-page.ts'
import { requestOfToken } from '../token.ts'
import { renderGoing } from './going-page.tsx'
import { noteUse } from './note-use.ts'
import { renderReviewPage } from './review-page.tsx'
import { renderStop } from './stop-page.tsx'

const actShape = z.discriminatedUnion('act', [
  z.object({ act: z.literal('go'), platform: z.string().max(60) }),
  z.object({ act: z.literal('tell') }),
])

/** `/review/…`: where people who were asked choose what to do, and say that they want no more of it. */
export function registerReviewPages(http: Http, world: World, sources: ReviewSources): void {
  publicPages(http, world, (pages) => {
    pages.get('/review/:token', async (visit) => {
      const found = await see(visit, sources)
      // Who only chooses another language has been counted.
      if (found.requestId === undefined && visit.query.lang === undefined)
        await noteCardUse(visit.context, found.place.id, 'opened')
      return { page: renderReviewPage(visit, found), isPrivate: true }
    })
    pages.post('/review/:token', async (visit) => act(visit, await see(visit, sources)))
    pages.get('/review/:token/stop', (visit) => showStop(visit))
    pages.post('/review/:token/stop', (visit) => stop(visit))
  })
}

async function see({ context, params }: Visit, sources: ReviewSources): Promise<FoundPage> {
  const found = await findPage(context, sources, params.token ?? '')
  if (!found) throw gone()
  return found
}

// Only a press of a button counts: mail programs follow links by themselves, and press none.
async function act(visit: Visit, found: FoundPage): Promise<PageAnswer> {
  const { brand, lang, form } = visit
  const read = actShape.safeParse(form)
  if (!read.success) throw new AppError('invalid', 'Nobody knows what to do.', { key: 'form_unread' })
  if (read.data.act === 'tell') {
    await noteUse(visit.context, found)
    return { to: `${brand.base}/contact/write?lang=${lang}&at=${found.place.slug}`, status: 303 }
  }
  const { platform } = read.data
  const link = found.links.find((one) => one.platform === platform)
  if (!link) throw gone()
  await noteUse(visit.context, found, platform)
  return { page: renderGoing(visit, { link, token: visit.params.token ?? '' }), isPrivate: true }
}

async function showStop(visit: Visit): Promise<PageAnswer> {
  const { context, params, query } = visit
  const request = await context.read((tx) =>
    tx.db
      .selectFrom('reviewRequests')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', requestOfOrGone(visit))
      .executeTakeFirst(),
  )
  if (!request) throw gone()
  return {
    page: renderStop(visit, { token: params.token ?? '', isDone: query.done === 'yes' }),
    isPrivate: true,
  }
}

function requestOfOrGone({ context, params }: Visit): string {
  const id = requestOfToken(context, params.token ?? '')
  if (id === undefined) throw gone()
  return id
}

// A mail program posts `List-Unsubscribe=One-Click` (RFC 8058), a person presses the button: both are enough.
async function stop(visit: Visit): Promise<PageAnswer> {
  const { context, params, brand, lang, form } = visit
  const isOneClick = Object(form)['List-Unsubscribe'] === 'One-Click'
  await context.transaction(async (tx) => {
    const request = await holdRequestOf(context, tx, params.token ?? '')
    if (!request) throw gone()
    const { contactId, address, language } = request
    await noteConsents(context, tx, [
      {
        ...{ contactId, address, language, channel: request.channel ?? 'email', action: 'objected' },
        way: isOneClick ? 'one_click' : 'page',
      },
    ])
  })
  // RFC 8058 wants no redirect.
  if (isOneClick)
    return { page: renderStop(visit, { token: params.token ?? '', isDone: true }), isPrivate: true }
  return { to: `${brand.base}/review/${params.token}/stop?lang=${lang}&done=yes`, status: 303 }
}

function gone(): AppError {
  return new AppError('not_found', 'There is no such page.', { key: 'review_page_gone' })
}
