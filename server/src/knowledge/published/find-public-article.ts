import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { chooseText } from '../texts/choose-text.ts'
import { isPublic } from './is-public.ts'
import type { Reader, ShownText } from './texts-shown.ts'

/** A public article as somebody reads it. */
export type PublicArticle = ShownText & {
  topicId: string | null
  policy: string | null
  html: string
  keywords: string[]
  isOtherLocale: boolean
  isOtherRegion: boolean
  /** Everything else it is published as, for links to its other languages. */
  others: { locale: string; regionId: string | null; slug: string }[]
}

/**
 * What an address of the help centre leads to: the article as its reader is shown it, the address it has by now, or
 * nothing. An address made in another language leads to the same article.
 */
export async function findPublicArticle(
  tx: Tx,
  { slug, ...reader }: Reader & { slug: string },
): Promise<PublicArticle | { movedTo: string } | undefined> {
  const texts = await findByAddress(tx, reader, slug)
  const chosen = chooseText(texts, reader)
  if (!chosen) return undefined
  const { text, isOtherLocale, isOtherRegion } = chosen
  if (text.slug !== slug) return { movedTo: text.slug }
  const others = texts.map(({ locale, regionId, slug: address }) => ({ locale, regionId, slug: address }))
  return { ...text, ...(await readContent(tx, text)), isOtherLocale, isOtherRegion, others }
}

type FoundText = ShownText & Pick<PublicArticle, 'topicId' | 'policy'>

/** All public texts of the article an address names. */
async function findByAddress(tx: Tx, { locale, defaultLocale }: Reader, slug: string): Promise<FoundText[]> {
  const { rows } = await sql<FoundText>`
    with named as (
      select article.account_id, article.id, article.topic_id, article.policy from article_slugs as known
        join article_texts as named on named.account_id = known.account_id and named.id = known.text_id
        join articles as article on article.account_id = named.account_id and article.id = named.article_id
      where known.account_id = ${tx.accountId}::uuid and known.slug = ${slug} and ${isPublic}
      order by known.locale = ${locale} desc, known.locale = ${defaultLocale} desc, known.locale
      fetch first 1 row only)
    select named.topic_id, named.policy, text.article_id, text.id as text_id, text.locale, text.region_id, shown.slug,
      shown.title, shown.summary, shown.number, text.published_at
    from named
      join article_texts as text on text.account_id = named.account_id and text.article_id = named.id
      join article_versions as shown on shown.account_id = text.account_id and shown.text_id = text.id
        and shown.number = text.published_version
    order by text.locale, text.region_id nulls first`.execute(tx.db)
  return rows
}

async function readContent(
  tx: Tx,
  { textId, number }: ShownText,
): Promise<Pick<PublicArticle, 'html' | 'keywords'>> {
  return tx.db
    .selectFrom('articleVersions')
    .select(['html', 'keywords'])
    .where('accountId', '=', tx.accountId)
    .where('textId', '=', textId)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
}
