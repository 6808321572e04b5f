import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type PageAnswer, publicPages, type Visit } from '../../accounts/index.ts'
import { noteContact } from '../../knowledge/index.ts'
import type { World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { createTally, type Tally } from '../../requests/index.ts'
import { callbackToken } from '../booking/callback.ts'
import { holdSlot } from '../booking/hold-slot.ts'
import { renderChoose } from './choose-page.tsx'
import { type Asked, type Choice, readChoice } from './read-choice.ts'
import { sendCalendar, showCall, takeCall } from './token-routes.ts'

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

/** `/call`: a customer books, moves and cancels a call. Links show, buttons act. */
export function registerCallPages(http: Http, world: World): void {
  const held = createTally(tenMinutes)
  publicPages(http, world, (pages) => {
    pages.get('/call', async (visit) => show(visit, await choiceOf(visit, visit.query)))
    pages.post('/call', (visit) => take(visit, held))
    pages.get('/call/:token', showCall)
    pages.post('/call/:token', takeCall)
    pages.get('/call/:token/call.ics', sendCalendar)
  })
  http.get('/call.js', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=300').send(script),
  )
}

function choiceOf(visit: Visit, asked: Asked): Promise<Choice> {
  return visit.context.read((tx) => readChoice(visit, tx, asked))
}

function show(visit: Visit, choice: Choice, fault?: 'taken'): PageAnswer {
  const page = renderChoose(visit, choice, fault)
  // Its times change by the minute: nobody keeps it.
  return { page, isPrivate: true, isListed: true, ...(fault && { status: 409 }) }
}

async function take(visit: Visit, held: Tally): Promise<PageAnswer> {
  const { context, form, brand, lang, address } = visit
  const read = chosenShape.safeParse(form)
  if (!read.success || read.data.website !== '')
    throw new AppError('invalid', 'Nobody knows what to do.', { key: 'form_unread' })
  const choice = await choiceOf(visit, read.data)
  if (!choice.place) return show(visit, choice)
  const outcome = await holdSlot(context, {
    ...{ locationId: choice.place.id, departmentId: choice.departmentId, language: lang },
    ...{ start: read.data.slot, customerZone: choice.customerZone },
  })
  if (outcome === 'closed') return show(visit, choice)
  // What was free when they looked may be gone since: they see what still is.
  if (outcome === 'taken') return show(visit, await choiceOf(visit, read.data), 'taken')
  if (held(`${context.accountId} ${address}`, context.now()) > mostHeld)
    throw new AppError('rate_limited', 'Too many times were kept from here.', { key: 'tooManyAttempts' })
  await noteContact(visit)
  return { to: `${brand.base}/call/${callbackToken(context, outcome.id)}?lang=${lang}`, status: 303 }
}
