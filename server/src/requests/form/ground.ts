import type { Visit } from '../../accounts/index.ts'
import { findPlaceChannel } from '../../conversations/index.ts'
import { findPublicArticle, listPlaces, type Place } from '../../knowledge/index.ts'
import type { Tx } from '../../platform/context.ts'

/** What the form is about and where it goes. */
export type Ground = {
  places: readonly Place[]
  place: Place | undefined
  channel: Channel
  article: { title: string; path: string } | null
}
type Channel = { id: string; address: string }

/** Where somebody writes from and to; undefined when nobody would read it. */
export async function readGround(
  visit: Visit,
  tx: Tx,
  { at, article }: { at: string; article: string },
): Promise<Ground | undefined> {
  const places = await listPlaces(tx)
  const place = places.find(({ slug }) => slug === at) ?? (places.length === 1 ? places[0] : undefined)
  const channel = await findPlaceChannel(tx, place?.id ?? null)
  return channel && { places, place, channel, article: await findArticle(visit, tx, article) }
}

async function findArticle({ lang, brand }: Visit, tx: Tx, slug: string): Promise<Ground['article']> {
  if (slug === '') return null
  const { defaultLocale } = brand
  const found = await findPublicArticle(tx, { locale: lang, defaultLocale, slug, regionId: null })
  return found && !('movedTo' in found)
    ? { title: found.title, path: `${brand.base}/help/${lang}/${found.slug}` }
    : null
}

/** Whether mails to an address come to us: whoever types one of those means another. */
export async function isOurs(tx: Tx, address: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('mailAddresses')
    .select('address')
    .where('accountId', '=', tx.accountId)
    .where('address', '=', address.toLowerCase())
    .executeTakeFirst()
  return found !== undefined
}
