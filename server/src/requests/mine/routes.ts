import { z } from 'zod'
import { type PageAnswer, publicPages, type Visit } from '../../accounts/index.ts'
import { type KeepWebLetter, messageOfLink } from '../../conversations/index.ts'
import type { World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { createTally, type Tally } from '../tally.ts'
import { act } from './act.ts'
import { dataZip } from './data-zip.ts'
import { renderDoor } from './door-pages.tsx'
import { renderList } from './list-page.tsx'
import { mailLinkJob } from './mail-link.ts'
import { openFile } from './open-file.ts'
import { openKey, showKey } from './open-key.ts'
import { findLinked, listSaid } from './read-messages.ts'
import { listRequests } from './read-requests.ts'
import { type RequestPage, renderRequest } from './request-page.tsx'
import { closedSession, sessionOf } from './session.ts'

const tenMinutes = 600_000
const mostLinksAsked = 20
const mostDone = 60
const doneShape = z.enum(['message', 'closed', 'reopened', 'rated']).optional().catch(undefined)

/** Somebody who may see one matter, or all of an address's. */
type Seen = {
  address: string
  only: { id: string } | { number: number }
  path: string
  listPath: string | null
}

/** `/requests` and `/r/:token`: how customers look after what they asked. Links show, buttons act. */
export function registerMyRequests(http: Http, world: World, keep: KeepWebLetter): void {
  const asked = createTally(tenMinutes)
  const done = createTally(tenMinutes)
  publicPages(http, world, (pages) => {
    pages.get('/requests', showList)
    pages.post('/requests', (visit) => takeList(visit, asked))
    pages.get('/requests/data.zip', download)
    pages.get('/requests/:number', (visit) => whenSignedIn(visit, (seen) => showRequest(visit, seen)))
    pages.post('/requests/:number', (visit) =>
      whenSignedIn(visit, (seen) => takeRequest(visit, keep, done, seen)),
    )
    pages.get('/requests/:number/files/:file', (visit) =>
      whenSignedIn(visit, (seen) => showFile(visit, seen)),
    )
    pages.get('/r/:token', async (visit) => {
      const seen = await linked(visit)
      return seen ? showRequest(visit, seen) : showKey(visit)
    })
    pages.post('/r/:token', async (visit) => {
      const seen = await linked(visit)
      return seen ? takeRequest(visit, keep, done, seen) : openKey(visit)
    })
    pages.get('/r/:token/files/:file', async (visit) => {
      const seen = await linked(visit)
      if (!seen) throw gone()
      return showFile(visit, seen)
    })
  })
}

async function showList(visit: Visit): Promise<PageAnswer> {
  const { context, query } = visit
  const address = await sessionOf(visit)
  if (address === undefined)
    return {
      page: renderDoor(visit, { isSent: query.sent === 'yes', isWrong: false }),
      ...{ isPrivate: true, isListed: true },
    }
  const requests = await context.read((tx) => listRequests(tx, address))
  const done = query.done === 'deletion' ? ('deletion' as const) : undefined
  return { page: renderList(visit, { address, requests, done }), isPrivate: true }
}

const listActs = z.object({ act: z.enum(['link', 'leave', 'delete']), email: z.string().default('') })
const emailShape = z.email().max(254)

async function takeList(visit: Visit, asked: Tally): Promise<PageAnswer> {
  const { context, form, brand, lang, address: from } = visit
  const read = listActs.safeParse(form)
  if (!read.success) throw new AppError('invalid', 'Nobody knows what to do.', { key: 'form_unread' })
  const { act: wish, email } = read.data
  const back = `${brand.base}/requests?lang=${lang}`
  if (wish === 'leave') return { to: back, status: 303, cookie: await closedSession(visit) }
  const own = wish === 'delete' ? await sessionOf(visit) : undefined
  const address = own ?? email.trim().toLowerCase()
  if (!emailShape.safeParse(address).success)
    return { page: renderDoor(visit, { isSent: false, isWrong: true }), isPrivate: true, status: 422 }
  if (asked(`${context.accountId} ${from}`, context.now()) > mostLinksAsked)
    throw new AppError('rate_limited', 'Too many links were asked for.', { key: 'tooManyAttempts' })
  const kind = own === undefined ? 'link' : 'deletion'
  // Whether the address is known is found out later, out of sight.
  await context.transaction((tx) => tx.enqueue(mailLinkJob, { address, lang, kind }))
  return { to: `${back}&${kind === 'link' ? 'sent=yes' : 'done=deletion'}`, status: 303 }
}

async function download(visit: Visit): Promise<PageAnswer> {
  const address = await sessionOf(visit)
  if (address === undefined) return { to: `${visit.brand.base}/requests`, status: 303 }
  const content = dataZip(visit.context, address)
  return { download: { content, contentType: 'application/zip', filename: 'requests.zip' } }
}

// Whoever has nothing open here is asked for their address first.
async function whenSignedIn(visit: Visit, answer: (seen: Seen) => Promise<PageAnswer>): Promise<PageAnswer> {
  const { brand, params, lang } = visit
  const address = await sessionOf(visit)
  const listPath = `${brand.base}/requests`
  if (address === undefined) return { to: `${listPath}?lang=${lang}`, status: 303 }
  const number = Number(params.number)
  if (!Number.isSafeInteger(number)) throw gone()
  return answer({ address, only: { number }, path: `${listPath}/${number}`, listPath })
}

async function linked(visit: Visit): Promise<Seen | undefined> {
  const { context, params, brand } = visit
  const token = params.token ?? ''
  const messageId = messageOfLink(context, token)
  if (messageId === undefined) return undefined
  const found = await context.read((tx) => findLinked(tx, messageId))
  if (!found) throw gone()
  const { address, conversationId } = found
  return { address, only: { id: conversationId }, path: `${brand.base}/r/${token}`, listPath: null }
}

async function readPage(visit: Visit, { address, only, path, listPath }: Seen): Promise<RequestPage> {
  return visit.context.read(async (tx) => {
    const [request] = await listRequests(tx, address, only)
    if (!request) throw gone()
    const said = await listSaid(tx, request.id, address)
    return { request, said, path, listPath, done: doneShape.parse(visit.query.done) }
  })
}

async function showRequest(visit: Visit, seen: Seen): Promise<PageAnswer> {
  return { page: renderRequest(visit, await readPage(visit, seen)), isPrivate: true }
}

async function takeRequest(visit: Visit, keep: KeepWebLetter, done: Tally, seen: Seen): Promise<PageAnswer> {
  const { context, lang } = visit
  const page = await readPage(visit, seen)
  if (done(page.request.id, context.now()) > mostDone)
    throw new AppError('rate_limited', 'Too much at once.', { key: 'tooManyAttempts' })
  const acted = await act(visit, keep, { request: page.request, address: seen.address })
  if ('fault' in acted)
    return { page: renderRequest(visit, { ...page, ...acted }), isPrivate: true, status: 422 }
  return { to: `${seen.path}?lang=${lang}&done=${acted.done}`, status: 303 }
}

async function showFile(visit: Visit, seen: Seen): Promise<PageAnswer> {
  const { said } = await readPage(visit, seen)
  const file = said.flatMap(({ files }) => files).find(({ id }) => id === visit.params.file)
  if (!file) throw gone()
  const content = await openFile(visit.context, file.id)
  if (!content) throw gone()
  return { download: { content, contentType: file.contentType, filename: file.filename } }
}

function gone(): AppError {
  return new AppError('not_found', 'There is no such request.', { key: 'request_gone' })
}
