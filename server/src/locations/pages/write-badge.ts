import type { Visit } from '../../accounts/index.ts'
import { AppError } from '../../platform/errors.ts'
import { customerLocaleOf } from '../../platform/i18n/locales.ts'
import { sentenceFor } from '../hours/sentence-for.ts'
import { hoursOf } from '../hours-of.ts'
import { placePaths } from './layout.tsx'

/**
 * A script for the brand's own site: in its place it puts whether a location is open now, as a link to the location's
 * page. Some hundred bytes, no cookie, nothing about who looks. @throws AppError not_found
 */
export async function writeBadge(visit: Visit): Promise<string> {
  const { brand, context, lang, params, say } = visit
  const place = await context.read((tx) =>
    tx.db
      .selectFrom('locations')
      .select(['slug', 'name', 'hours'])
      .where('accountId', '=', tx.accountId)
      .where('slug', '=', params.slug ?? '')
      .where('archivedAt', 'is', null)
      .executeTakeFirst(),
  )
  if (!place) throw new AppError('not_found', 'There is no such location.', { key: 'locations_gone' })
  const sentence = sentenceFor(hoursOf(place.hours), context.now(), customerLocaleOf(lang), say)
  const href = brand.origin + placePaths(visit).place(place.slug).slice(brand.base.length)
  const link = { href, lang, className: 'vicino-hours', textContent: `${place.name}: ${sentence}` }
  const written = JSON.stringify(link).replaceAll('<', '\\u003c')
  return `document.currentScript.after(Object.assign(document.createElement('a'),${written}))`
}
