import { Readable } from 'node:stream'
import { z } from 'zod'
import type { PageAnswer, Visit } from '../../accounts/index.ts'
import { addressLine } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { book, type Details } from '../booking/book.ts'
import { type Callback, findCallback, idOfToken } from '../booking/callback.ts'
import { cancelCallback, isAhead, moveCallback } from '../booking/change.ts'
import { releaseHold } from '../booking/hold-slot.ts'
import { waysOf } from '../booking/kinds.ts'
import { calendarOf } from '../letters/write-letter.ts'
import { renderBooked } from './booked-page.tsx'
import { renderDetails } from './details-page.tsx'
import { readOtherTimes } from './read-choice.ts'
import { type DetailFault, readDetails } from './read-details.ts'

type Seen = {
  callback: Callback
  place: { id: string; name: string; slug: string; country: string; address: string }
  path: string
}

/** What a link to a call or visit shows: the form while its time is only kept, then how it stands. */
export async function showBooking(visit: Visit): Promise<PageAnswer> {
  const seen = await see(visit)
  if (seen.callback.state === 'held') return detailsPage(visit, seen, nothingTyped, [])
  return bookedPage(visit, seen, visit.query.move === 'yes')
}

/** What a button on it does. */
export async function actOnBooking(visit: Visit): Promise<PageAnswer> {
  const { context, lang, brand, form } = visit
  const seen = await see(visit)
  const { id, state, kind } = seen.callback
  const read = actShape.safeParse(form)
  if (!read.success) throw new AppError('invalid', 'Nobody knows what to do.', { key: 'form_unread' })
  const back: PageAnswer = { to: `${seen.path}?lang=${lang}`, status: 303 }
  switch (read.data.act) {
    case 'book':
      return state === 'held' ? bookCall(visit, seen, back) : back
    case 'release':
      await releaseHold(context, id)
      return { to: `${brand.base}${waysOf[kind].path}?lang=${lang}&at=${seen.place.slug}`, status: 303 }
    case 'cancel':
      await cancelCallback(context, id)
      return back
    case 'move': {
      const moved = await moveCallback(context, id, read.data.slot)
      return moved === 'taken' ? bookedPage(visit, seen, true, 'taken') : back
    }
  }
}

/** The call or visit as a file for a calendar. */
export async function sendCalendar(visit: Visit): Promise<PageAnswer> {
  const { callback } = await see(visit)
  const text =
    callback.state === 'held'
      ? undefined
      : await visit.context.read((tx) => calendarOf(visit.context, tx, callback))
  if (!text) throw gone()
  const content = Readable.from([text])
  return {
    download: { content, contentType: 'text/calendar; charset=utf-8', filename: waysOf[callback.kind].file },
  }
}

const nothingTyped: Details = { name: '', phone: '', email: '', matter: '' }

const actShape = z.discriminatedUnion('act', [
  z.object({ act: z.enum(['book', 'release', 'cancel']) }),
  z.object({ act: z.literal('move'), slot: z.iso.datetime().transform((text) => new Date(text)) }),
])

async function bookCall(visit: Visit, seen: Seen, back: PageAnswer): Promise<PageAnswer> {
  const { details, faults, isTrapped } = readDetails(visit, {
    country: seen.place.country,
    kind: seen.callback.kind,
  })
  if (isTrapped) throw new AppError('invalid', 'Nobody knows what to do.', { key: 'form_unread' })
  if (faults.length > 0) return detailsPage(visit, seen, details, faults)
  if ((await book(visit.context, seen.callback.id, details)) === 'gone') throw gone()
  return back
}

async function see(visit: Visit): Promise<Seen> {
  const { context, params, brand } = visit
  const token = params.token ?? ''
  const id = idOfToken(context, token)
  const found = id && (await context.read((tx) => find(tx, id)))
  if (!found) throw gone()
  return { ...found, path: `${brand.base}${waysOf[found.callback.kind].path}/${token}` }
}

async function find(tx: Tx, id: string): Promise<Pick<Seen, 'callback' | 'place'> | undefined> {
  const callback = await findCallback(tx, id)
  if (!callback) return undefined
  const place = await tx.db
    .selectFrom('locations')
    .select(['id', 'name', 'slug', 'country', 'street', 'postcode', 'locality'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', callback.locationId)
    .executeTakeFirstOrThrow()
  const { id: placeId, name, slug, country } = place
  return { callback, place: { id: placeId, name, slug, country, address: addressLine(place) } }
}

function detailsPage(
  visit: Visit,
  { callback, place, path }: Seen,
  details: Details,
  faults: readonly DetailFault[],
): PageAnswer {
  const page = renderDetails(visit, { ...{ callback, path, details, faults }, place: place.name })
  return { page, isPrivate: true, ...(faults.length > 0 && { status: 422 }) }
}

async function bookedPage(
  visit: Visit,
  { callback, place, path }: Seen,
  isMoving: boolean,
  fault?: 'taken',
): Promise<PageAnswer> {
  const { context, query } = visit
  const { kind } = callback
  const isOpen = isAhead(callback, context)
  const asked = {
    ...{ from: query.from ?? '', zone: callback.customerZone ?? '' },
    department: callback.departmentId ?? '',
  }
  const choice =
    isMoving && isOpen
      ? await readOtherTimes(visit, place, { kind, asked, exceptId: callback.id })
      : undefined
  const page = renderBooked(visit, { ...{ callback, place, path, choice, fault }, isAhead: isOpen })
  return { page, isPrivate: true, ...(fault && { status: 409 }) }
}

function gone(): AppError {
  return new AppError('not_found', 'There is no such call.', { key: 'call_gone' })
}
