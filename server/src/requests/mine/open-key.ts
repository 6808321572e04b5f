import type { PageAnswer, Visit } from '../../accounts/index.ts'
import { AppError } from '../../platform/errors.ts'
import { deleteData } from './delete-data.ts'
import { renderDeleted, renderDeletion, renderOpening, renderSpent } from './door-pages.tsx'
import { type Known, makeKey, readKey, useKey } from './keys.ts'
import { listRequests } from './read-requests.ts'
import { sessionCookie } from './session.ts'

/** What a link in a mail leads to: a button, or why it does not open any more. Nothing is used up by looking. */
export async function showKey(visit: Visit): Promise<PageAnswer> {
  const token = visit.params.token ?? ''
  const key = await find(visit, token)
  if (key.state !== 'good') return spent(visit, key.state)
  if (key.kind === 'link') return { page: renderOpening(visit, token), isPrivate: true }
  const { address } = key
  const { length: count } = await visit.context.read((tx) => listRequests(tx, address))
  return { page: renderDeletion(visit, token, { address, count }), isPrivate: true }
}

/** The button was pressed: opens the requests, or deletes. */
export async function openKey(visit: Visit): Promise<PageAnswer> {
  const { context, params, brand, lang } = visit
  const token = params.token ?? ''
  const key = await find(visit, token)
  if (key.state !== 'good') return spent(visit, key.state)
  if (key.kind === 'deletion') {
    const count = await deleteData(context, token)
    return count === undefined ? spent(visit, 'used') : { page: renderDeleted(visit, count), isPrivate: true }
  }
  const secret = await context.transaction(async (tx) => {
    const address = await useKey(tx, token, 'link')
    return address && makeKey(tx, 'session', address)
  })
  if (!secret) return spent(visit, 'used')
  return { to: `${brand.base}/requests?lang=${lang}`, status: 303, cookie: sessionCookie(visit, secret) }
}

async function find({ context }: Visit, token: string): Promise<Exclude<Known, { state: 'unknown' }>> {
  const key = await context.read((tx) => readKey(tx, token))
  // A session is in a cookie, never in an address.
  if (key.state === 'unknown' || key.kind === 'session')
    throw new AppError('not_found', 'There is no such request.', { key: 'request_gone' })
  return key
}

function spent(visit: Visit, state: 'used' | 'expired'): PageAnswer {
  return { page: renderSpent(visit, state), isPrivate: true, status: 410 }
}
