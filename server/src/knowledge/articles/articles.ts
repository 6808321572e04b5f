import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { readDefaultLocale } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts'
import { chooseText } from '../texts/choose-text.ts'
import { readTextMarks, readTextRows, type TextMark, type TextRow } from '../texts/text-rows.ts'
import { articleGone } from './find-article.ts'
import { type ArticleQuery, type ArticleState, articleRowShape } from './shapes.ts'

const byChange = z.tuple([z.coerce.date(), z.uuid()])
const byPosition = z.tuple([z.number(), z.uuid()])
const { kind: kindShape, policy: policyShape } = articleRowShape.shape

/** A page of articles: those of a topic in their order, others by their last change. At most three statements. */
export async function listArticles(
  tx: Tx,
  { locale, ...asked }: ArticleQuery,
  page: { limit: number; cursor?: string | undefined },
) {
  const defaultLocale = await readDefaultLocale(tx)
  const isPlaced = asked.topicId !== undefined
  const after = isPlaced ? decodeCursor(page.cursor, byPosition) : decodeCursor(page.cursor, byChange)
  const rows = await selectArticles(tx)
    .where(sql<SqlBool>`${sql.join(conditionsOf(tx, asked), sql` and `)}`)
    .$if(after !== undefined, (all) =>
      all.where(
        isPlaced
          ? sql<SqlBool>`(article.position, article.id) > (${after?.[0]}, ${after?.[1]}::uuid)`
          : sql<SqlBool>`(article.changed_at, article.id) < (${after?.[0]}, ${after?.[1]}::uuid)`,
      ),
    )
    .orderBy(isPlaced ? 'article.position' : 'article.changedAt', isPlaced ? 'asc' : 'desc')
    .orderBy('article.id', isPlaced ? 'asc' : 'desc')
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = rows.length > page.limit ? shown.at(-1) : undefined
  const texts = await readTextMarks(
    tx,
    shown.map(({ id }) => id),
  )
  return {
    items: shown.map((row) => present(row, texts, { locale: locale ?? defaultLocale, defaultLocale })),
    nextCursor: last
      ? encodeCursor([isPlaced ? last.position : last.changedAt.toISOString(), last.id])
      : null,
  }
}

/** One article with its texts, without what they say. @throws AppError not_found */
export async function getArticle(tx: Tx, id: string) {
  const row = await selectArticles(tx).where('article.id', '=', id).executeTakeFirst()
  if (!row) throw articleGone()
  const texts = await readTextRows(tx, [id])
  const locale = texts.find((text) => text.publishedVersion !== null)?.locale ?? texts[0]?.locale ?? 'en'
  return { ...present(row, texts, { locale, defaultLocale: locale }), votes: await countVotes(tx, id) }
}

async function countVotes(tx: Tx, articleId: string) {
  const { rows } = await sql<{ helpful: number; notHelpful: number }>`
    select count(*) filter (where vote.is_helpful)::int as helpful,
      count(*) filter (where not vote.is_helpful)::int as not_helpful
    from article_texts as text join article_votes as vote on vote.account_id = text.account_id
      and vote.text_id = text.id and vote.version_number = text.published_version
    where text.account_id = ${tx.accountId}::uuid and text.article_id = ${articleId}::uuid`.execute(tx.db)
  return rows[0] ?? { helpful: 0, notHelpful: 0 }
}

function selectArticles(tx: Tx) {
  return tx.db
    .selectFrom('articles as article')
    .leftJoin('members as owner', (join) =>
      join.onRef('owner.accountId', '=', 'article.accountId').onRef('owner.id', '=', 'article.ownerId'),
    )
    .select(['article.id', 'article.kind', 'article.policy', 'article.topicId', 'article.position'])
    .select(['article.useCount', 'article.lastUsedAt', 'article.changedAt', 'article.version'])
    .select(['owner.id as ownerId', 'owner.name as ownerName'])
    .select([
      sql<string | null>`article.review_on::text`.as('reviewOn'),
      sql<boolean>`coalesce(article.review_on <= ${tx.now()}::date, false)`.as('isStale'),
      sql<boolean>`article.archived_at is not null`.as('isArchived'),
    ])
    .where('article.accountId', '=', tx.accountId)
}

type Row = Awaited<ReturnType<ReturnType<typeof selectArticles>['executeTakeFirstOrThrow']>>

function present<Text extends TextMark | TextRow>(
  { ownerId, ownerName, position: _position, kind, policy, ...row }: Row,
  texts: readonly Text[],
  wish: { locale: string; defaultLocale: string },
) {
  const own = texts.filter((text) => text.articleId === row.id)
  return {
    ...row,
    kind: kindShape.parse(kind),
    policy: policyShape.parse(policy),
    owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
    title: chooseText(own, { ...wish, regionId: null })?.text.title ?? '',
    texts: own,
  }
}

function conditionsOf(tx: Tx, asked: Omit<ArticleQuery, 'locale'>): RawBuilder<SqlBool>[] {
  const { kind, topicId, policy, ownerId, state, missing, search, archived } = asked
  return [
    archived ? sql`article.archived_at is not null` : sql`article.archived_at is null`,
    ...(kind ? [sql<SqlBool>`article.kind = ${kind}`] : []),
    ...(topicId ? [sql<SqlBool>`article.topic_id = ${topicId}::uuid`] : []),
    ...(policy ? [sql<SqlBool>`article.policy = ${policy}`] : []),
    ...(ownerId ? [sql<SqlBool>`article.owner_id = ${ownerId}::uuid`] : []),
    ...(state === 'stale' ? [sql<SqlBool>`article.review_on <= ${tx.now()}::date`] : []),
    ...(state && state !== 'stale' ? [hasText(states[state])] : []),
    ...(missing ? [sql<SqlBool>`not ${hasText(sql`text.locale = ${missing}`)}`] : []),
    ...(search ? [hasText(matching(search))] : []),
  ]
}

const states: Record<Exclude<ArticleState, 'stale'>, RawBuilder<SqlBool>> = {
  draft: sql`text.published_version is null and text.scheduled_version is null`,
  in_review: sql`text.review = 'asked'`,
  returned: sql`text.review = 'returned'`,
  scheduled: sql`text.scheduled_version is not null`,
  published: sql`text.published_version is not null`,
  changed: sql`exists (select from article_versions as shown where shown.account_id = text.account_id
    and shown.text_id = text.id and shown.number = text.published_version and shown.of_version <> text.version)`,
}

function hasText(condition: RawBuilder<SqlBool>): RawBuilder<SqlBool> {
  return sql`exists (select from article_texts as text where text.account_id = article.account_id
    and text.article_id = article.id and ${condition})`
}

function matching(search: string): RawBuilder<SqlBool> {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return sql`text.words like plain_text(${like})`
}
