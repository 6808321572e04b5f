import type { Visit } from '../../accounts/index.ts'
import { findPlaceChannel } from '../../conversations/index.ts'
import { findPublicArticle } from '../../knowledge/index.ts'
import { type PlaceChoice, type PlaceIndexes, readPlaceChoice } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'

/** What the form is about and where it goes. */
export type Ground = {
  choice: PlaceChoice
  channel: Channel
  article: { title: string; path: string } | null
}
type Channel = { id: string; address: string }

/** Where somebody writes from and to; without a channel where nobody would read it, such as before a location is chosen. */
export async function readGround(
  visit: Visit,
  indexes: PlaceIndexes,
  { at, article }: { at: string; article: string },
): Promise<Ground | { choice: PlaceChoice; channel: undefined }> {
  const choice = await readPlaceChoice(visit, indexes, { at, where: visit.query.where })
  return visit.context.read(async (tx) => {
    const channel = await findPlaceChannel(tx, choice.place?.id ?? null)
    return channel ? { choice, channel, article: await findArticle(visit, tx, article) } : { choice, channel }
  })
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
