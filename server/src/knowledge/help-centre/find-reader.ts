import type { Visit } from '../../accounts/index.ts'
import { hoursOf, sentenceFor, stillThere } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { customerLocaleOf } from '../../platform/i18n/locales.ts'
import type { HelpPlace, Reader } from './layout.tsx'

/** Who reads a page of the help centre: their language, and the place they ask about when the address names one. */
export async function findReader(visit: Visit): Promise<Reader> {
  const { brand, lang, say, query, context } = visit
  const slug = query.at
  const place = slug ? await context.read((tx) => findPlace(visit, tx, { slug })) : undefined
  return { brand, lang, say, place }
}

/** A place by its address or its id, with what is said of its hours now; none that is gone. */
export async function findPlace(
  { context, lang, say }: Pick<Visit, 'context' | 'lang' | 'say'>,
  tx: Tx,
  asked: { slug: string } | { id: string },
): Promise<HelpPlace | undefined> {
  const row = await tx.db
    .selectFrom('locations')
    .select(['id', 'slug', 'name', 'regionId', 'phone', 'hours'])
    .where('accountId', '=', tx.accountId)
    .where((of) => ('slug' in asked ? of('slug', '=', asked.slug) : of('id', '=', asked.id)))
    .where(stillThere(tx.now()))
    .executeTakeFirst()
  if (!row) return undefined
  const { hours, ...place } = row
  return { ...place, hours: sentenceFor(hoursOf(hours), context.now(), customerLocaleOf(lang), say) }
}
