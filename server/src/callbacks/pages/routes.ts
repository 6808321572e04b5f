import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type PageAnswer, publicPages, type Visit } from '../../accounts/index.ts'
import { noteContact } from '../../knowledge/index.ts'
import type { PlaceIndexes } from '../../locations/index.ts'
import type { World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { createTally, type Tally } from '../../requests/index.ts'
import { callbackToken } from '../booking/callback.ts'
import { holdSlot } from '../booking/hold-slot.ts'
import { type BookingKind, bookingKinds, waysOf } from '../booking/kinds.ts'
import { renderChoose } from './choose-page.tsx'
import { type Choice, readChoice } from './read-choice.ts'
import { actOnBooking, sendCalendar, showBooking } from './token-routes.ts'

const script = readFileSync(fileURLToPath(new URL('./call-client.js', import.meta.url)), 'utf8')
const tenMinutes = 600_000
// A shop shares one address; whoever keeps more times than this for themselves keeps others from calling.
const mostHeld = 20

const chosenShape = z.object({
  at: z.string().catch(''),
  department: z.string().catch(''),
  zone: z.string().catch(''),
  slot: z.iso.datetime().transform((text) => new Date(text)),
  website: z.string().catch(''),
})

/** `/call` and `/visit`: a customer books, moves and cancels one. Links show, buttons act. */
export function registerCallPages(http: Http, world: World, indexes: PlaceIndexes): void {
  const held = createTally(tenMinutes)
  publicPages(http, world, (pages) => {
    for (const kind of bookingKinds) {
      const { path, file } = waysOf[kind]
      pages.get(path, async (visit) =>
        show(visit, await readChoice(visit, indexes, { kind, asked: visit.query })),
      )
      pages.post(path, (visit) => take(visit, { kind, held, indexes }))
      pages.get(`${path}/:token`, showBooking)
      pages.post(`${path}/:token`, actOnBooking)
      pages.get(`${path}/:token/${file}`, sendCalendar)
    }
  })
  http.get('/call.js', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=300').send(script),
  )
}

function show(visit: Visit, choice: Choice, fault?: 'taken'): PageAnswer {
  const page = renderChoose(visit, choice, fault)
  // Its times change by the minute: nobody keeps it.
  return { page, isPrivate: true, isListed: true, ...(fault && { status: 409 }) }
}

async function take(
  visit: Visit,
  { kind, held, indexes }: { kind: BookingKind; held: Tally; indexes: PlaceIndexes },
): Promise<PageAnswer> {
  const { context, form, brand, lang, address } = visit
  const read = chosenShape.safeParse(form)
  if (!read.success || read.data.website !== '')
    throw new AppError('invalid', 'Nobody knows what to do.', { key: 'form_unread' })
  const wished = { kind, asked: read.data }
  const choice = await readChoice(visit, indexes, wished)
  if (!choice.place) return show(visit, choice)
  const outcome = await holdSlot(context, {
    ...{ kind, locationId: choice.place.id, departmentId: choice.departmentId, language: lang },
    ...{ start: read.data.slot, customerZone: choice.customerZone },
  })
  if (outcome === 'closed') return show(visit, choice)
  // What was free when they looked may be gone since: they see what still is.
  if (outcome === 'taken') return show(visit, await readChoice(visit, indexes, wished), 'taken')
  if (held(`${context.accountId} ${address}`, context.now()) > mostHeld)
    throw new AppError('rate_limited', 'Too many times were kept from here.', { key: 'tooManyAttempts' })
  await noteContact(visit)
  return {
    to: `${brand.base}${waysOf[kind].path}/${callbackToken(context, outcome.id)}?lang=${lang}`,
    status: 303,
  }
}
