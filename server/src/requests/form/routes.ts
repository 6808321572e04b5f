import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type PageAnswer, publicPages, type Visit } from '../../accounts/index.ts'
import type { KeepWebLetter } from '../../conversations/index.ts'
import { noteContact } from '../../knowledge/index.ts'
import type { PlaceIndexes } from '../../locations/index.ts'
import type { World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { createTally, type Tally } from '../tally.ts'
import { renderForm } from './form-page.tsx'
import { type Ground, isOurs, readGround } from './ground.ts'
import { emptyForm, type Fault, type ReadForm, readForm, type Typed } from './read-form.ts'
import { readSent, sentToken } from './read-sent.ts'
import { sendForm } from './send-form.ts'
import { renderSent } from './sent-page.tsx'
import { ageOf, makeStamp } from './stamp.ts'
import { suspicionOf } from './suspicion.ts'
import { renderWhichPlace } from './which-place-page.tsx'

const script = readFileSync(fileURLToPath(new URL('./form-client.js', import.meta.url)), 'utf8')
const tenMinutes = 600_000
// Beyond what is marked as spam nothing is kept any more: somebody only wants to fill the disk.
const mostInTenMinutes = 200

/** `/contact/write`: a message without a mail program, and what became of it. */
export function registerContactForm(
  http: Http,
  world: World,
  { keep, indexes }: { keep: KeepWebLetter; indexes: PlaceIndexes },
): void {
  const tally = createTally(tenMinutes)
  publicPages(http, world, (pages) => {
    pages.get('/contact/write', async (visit) => {
      const typed = emptyForm(visit.query)
      const ground = await readGround(visit, indexes, typed)
      if (ground.channel) return showForm(visit, ground, { typed, faults: [] })
      if (ground.choice.place || ground.choice.all?.length === 0) throw closed()
      return { page: renderWhichPlace(visit, ground.choice), isPrivate: true }
    })
    pages.post('/contact/write', async (visit) =>
      takeForm(visit, { keep, indexes, tally }, await readForm(visit)),
    )
    pages.get('/contact/sent/:token', async (visit) => {
      const sent = await readSent(visit, visit.params.token ?? '')
      if (!sent) throw new AppError('not_found', 'There is no such message.', { key: 'sent_gone' })
      return { page: renderSent(visit, sent), isPrivate: true }
    })
  })
  http.get('/contact-form.js', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=300').send(script),
  )
}

function closed(): AppError {
  return new AppError('not_configured', 'Nobody reads what is written here.', { key: 'form_closed' })
}

function showForm(
  visit: Visit,
  ground: Ground,
  { typed, faults }: { typed: Typed; faults: readonly Fault[] },
): PageAnswer {
  const { secrets, accountId, now } = visit.context
  const stamp = makeStamp(secrets, accountId, now())
  const page = renderForm(visit, { ground, typed, faults, stamp })
  // Its own head says whether it is listed: as it is when nobody has typed anything.
  return { page, isPrivate: true, isListed: true, ...(faults.length > 0 && { status: 422 }) }
}

async function takeForm(
  visit: Visit,
  { keep, indexes, tally }: { keep: KeepWebLetter; indexes: PlaceIndexes; tally: Tally },
  read: ReadForm,
): Promise<PageAnswer> {
  const { context, address, lang, brand } = visit
  const { typed } = read
  const ground = await readGround(visit, indexes, typed)
  if (!ground.channel) throw closed()
  const ageMs = ageOf(context.secrets, context.accountId, typed.stamp, context.now())
  const isOwnAddress = await context.read((tx) => isOurs(tx, typed.email))
  const faults = [...read.faults, ...(ageMs === undefined ? [tooOld] : []), ...(isOwnAddress ? [ours] : [])]
  if (faults.length > 0 || ageMs === undefined) return showForm(visit, ground, { typed, faults })
  const fromSameAddress = tally(`${context.accountId} ${address}`, context.now())
  if (fromSameAddress > mostInTenMinutes)
    throw new AppError('rate_limited', 'Too many messages from here.', { key: 'tooManyAttempts' })
  const { website: hiddenField, stamp, work, subject, message } = typed
  const filling = { hiddenField, ageMs, fromSameAddress, stamp, work, subject, message }
  const deliveryId = await sendForm(visit, keep, read, ground, suspicionOf(filling))
  await noteContact(visit)
  const query = new URLSearchParams({ lang, ...(ground.choice.place && { at: ground.choice.place.slug }) })
  return { to: `${brand.base}/contact/sent/${sentToken(context, deliveryId)}?${query}`, status: 303 }
}

const ours: Fault = { field: 'email', key: 'email_ours' }
const tooOld: Fault = { field: 'form', key: 'form_old' }
