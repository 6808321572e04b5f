import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

export type TextRecord = Awaited<ReturnType<typeof lockText>>

/** The text of an article with its article's kind, held until the end. @throws AppError not_found */
export async function lockText(tx: Tx, articleId: string, id: string) {
  const found = await tx.db
    .selectFrom('articleTexts as text')
    .innerJoin('articles as article', (join) =>
      join.onRef('article.accountId', '=', 'text.accountId').onRef('article.id', '=', 'text.articleId'),
    )
    .select(['text.id', 'text.articleId', 'text.locale', 'text.regionId', 'text.slug', 'text.title'])
    .select(['text.summary', 'text.html', 'text.keywords', 'text.version', 'text.changedBy'])
    .select(['text.review', 'text.publishedVersion', 'text.scheduledVersion', 'text.publishAt'])
    .select(['article.kind', sql<boolean>`article.archived_at is not null`.as('isArchived')])
    .where('text.accountId', '=', tx.accountId)
    .where('text.articleId', '=', articleId)
    .where('text.id', '=', id)
    .forUpdate('text')
    .executeTakeFirst()
  if (!found) throw textGone()
  return found
}

export function textGone(): AppError {
  return new AppError('not_found', 'There is no such text.', { key: 'text_gone' })
}
