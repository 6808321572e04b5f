import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { type Chosen, chooseText } from '../texts/choose-text.ts'

/** Who reads: their language, the brand's own, and the region of the place they are concerned with, if any. */
export type Reader = { locale: string; defaultLocale: string; regionId: string | null }

/** What the public reads of a text in lists. */
export type ShownText = {
  articleId: string
  textId: string
  locale: string
  regionId: string | null
  slug: string
  title: string
  summary: string
  number: number
  publishedAt: Date
}

/** Of some articles, the text a reader is shown; those that are not public are left out. */
export async function chooseShown(
  tx: Tx,
  articleIds: readonly string[],
  reader: Reader,
): Promise<Map<string, Chosen<ShownText>>> {
  if (articleIds.length === 0) return new Map()
  const texts = Map.groupBy(await readShown(tx, articleIds, reader), (text) => text.articleId)
  return new Map(
    [...texts].flatMap(([id, own]) => {
      const chosen = chooseText(own, reader)
      return chosen ? [[id, chosen]] : []
    }),
  )
}

// Where one stands in the reader's own language for their place, none in another language can be nearer to them.
async function readShown(
  tx: Tx,
  articleIds: readonly string[],
  { locale, regionId }: Reader,
): Promise<ShownText[]> {
  const isNearest = sql`text.locale = ${locale} and (text.region_id is null or text.region_id = ${regionId}::uuid)`
  const { rows } = await sql<ShownText>`
    with near as (
      select text.account_id, text.article_id, text.id, text.locale, text.region_id, text.published_version,
        text.published_at, bool_or(${isNearest}) over (partition by text.article_id) as has_nearest
      from article_texts as text
        join articles as article on article.account_id = text.account_id and article.id = text.article_id
      where article.kind = 'public' and article.archived_at is null and text.account_id = ${tx.accountId}::uuid
        and text.published_version is not null and text.article_id = any(${[...articleIds]}::uuid[]))
    select near.article_id, near.id as text_id, near.locale, near.region_id, shown.slug, shown.title, shown.summary,
      shown.number, near.published_at
    from near
      join article_versions as shown on shown.account_id = near.account_id
        and shown.text_id = near.id and shown.number = near.published_version
    where near.locale = ${locale} or not near.has_nearest`.execute(tx.db)
  return rows
}
