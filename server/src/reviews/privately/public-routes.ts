import { type PageAnswer, publicPages, type Visit } from '../../accounts/index.ts'
import type { Connectors } from '../../conversations/index.ts'
import type { World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { ageOf, createTally, makeStamp, suspicionOf, type Tally } from '../../requests/index.ts'
import { beginPrivately } from './begin.ts'
import { renderPrivately, renderWritten } from './page.tsx'
import { readLink } from './read-link.ts'
import { type Fault, readWords, type Words } from './read-words.ts'

const tenMinutes = 600_000
const mostInTenMinutes = 40

/** `/p/:token`: where whoever reviewed a location goes on privately. Looking changes nothing. */
export function registerPrivatePages(http: Http, world: World, connectors: Connectors): void {
  const tally = createTally(tenMinutes)
  publicPages(http, world, (pages) => {
    pages.get('/p/:token', async (visit) => {
      const link = await readLink(visit)
      if (visit.query.sent) return { page: renderWritten(visit, link), isPrivate: true }
      return showForm(visit, readWords({ form: {} }).words, [])
    })
    pages.post('/p/:token', (visit) => take(visit, connectors, tally))
  })
}

async function showForm(visit: Visit, words: Words, faults: readonly Fault[]): Promise<PageAnswer> {
  const { secrets, accountId, now } = visit.context
  const link = await readLink(visit)
  const stamp = makeStamp(secrets, accountId, now())
  const page = renderPrivately(visit, { link, words, faults, stamp })
  return { page, isPrivate: true, ...(faults.length > 0 && { status: 422 }) }
}

async function take(visit: Visit, connectors: Connectors, tally: Tally): Promise<PageAnswer> {
  const { context, address, brand, lang, params } = visit
  const link = await readLink(visit)
  const { words, faults } = readWords(visit)
  const ageMs = ageOf(context.secrets, context.accountId, words.stamp, context.now())
  if (ageMs === undefined) return showForm(visit, words, [...faults, { field: 'form', key: 'formOld' }])
  if (faults.length > 0) return showForm(visit, words, faults)
  const fromSameAddress = tally(`${context.accountId} ${address}`, context.now())
  if (fromSameAddress > mostInTenMinutes)
    throw new AppError('rate_limited', 'Too many messages from here.', { key: 'tooManyAttempts' })
  const { website: hiddenField, stamp, message } = words
  const filling = { hiddenField, ageMs, fromSameAddress, stamp, work: '', subject: '', message }
  const suspicion = suspicionOf(filling)
  await beginPrivately(context, connectors, { link, words, locale: lang, suspicion })
  return { to: `${brand.base}/p/${params.token}?lang=${lang}&sent=1`, status: 303 }
}
