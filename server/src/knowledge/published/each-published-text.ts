import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { isPublic } from './is-public.ts'
import type { Reader } from './texts-shown.ts'

/** A published text with what a search is to find it by. */
export type PublishedText = {
  articleId: string
  textId: string
  topicId: string | null
  locale: string
  regionId: string | null
  slug: string
  title: string
  summary: string
  keywords: string[]
  words: string
  useCount: number
  /** What readers of the article said. */
  helpful: number
  notHelpful: number
}

// What reading the rows of an answer takes, nobody else is answered.
const mostAtOnce = 150

/**
 * Every text customers may read, for whoever makes an index of them; of some articles only, where those are named. For
 * one language (`for`), an article's texts in it, and of an article that has none the ones that are shown instead: in the
 * brand's own language, else in the first there is.
 */
export async function* eachPublishedText(
  tx: Tx,
  {
    articleIds = null,
    for: reader = null,
  }: { articleIds?: readonly string[] | null; for?: Pick<Reader, 'locale' | 'defaultLocale'> | null } = {},
): AsyncGenerator<PublishedText> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await sql<PublishedText>`
      select article.id as article_id, found.id as text_id, article.topic_id, found.locale, found.region_id, shown.slug,
        shown.title, shown.summary, shown.keywords, shown.words, article.use_count,
        coalesce(said.helpful, 0) as helpful, coalesce(said.not_helpful, 0) as not_helpful
      from article_texts as found
        join articles as article on article.account_id = found.account_id and article.id = found.article_id
        join article_versions as shown on shown.account_id = found.account_id and shown.text_id = found.id
          and shown.number = found.published_version
        left join lateral (
          select count(*) filter (where is_helpful)::int as helpful, count(*) filter (where not is_helpful)::int as not_helpful
          from article_votes as vote where vote.account_id = found.account_id and vote.text_id = found.id) as said on true
      where found.account_id = ${tx.accountId}::uuid and found.id > ${after}::uuid and ${isPublic}
        and (${articleIds === null} or article.id = any(${[...(articleIds ?? [])]}::uuid[]))
        and ${reader ? isShownTo(reader) : sql`true`}
      order by found.id limit ${sql.lit(mostAtOnce)}`.execute(tx.db)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < mostAtOnce) return
    after = last.textId
  }
}

function isShownTo({ locale, defaultLocale }: Pick<Reader, 'locale' | 'defaultLocale'>) {
  return sql`(found.locale = ${locale} or found.locale = (
    select other.locale from article_texts as other
    where other.account_id = found.account_id and other.article_id = found.article_id
      and other.published_version is not null
    order by other.locale = ${locale} desc, other.locale = ${defaultLocale} desc, other.locale limit 1))`
}
