import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

export type ArticleRecord = Awaited<ReturnType<typeof lockArticle>>

/** An article, held until the end. @throws AppError not_found */
export async function lockArticle(tx: Tx, id: string) {
  const found = await tx.db
    .selectFrom('articles')
    .select(['id', 'kind', 'policy', 'topicId', 'ownerId', 'version'])
    .select([
      sql<string | null>`review_on::text`.as('reviewOn'),
      sql<boolean>`archived_at is not null`.as('isArchived'),
      sql<boolean>`exists (select from article_texts where account_id = articles.account_id
        and article_id = articles.id and published_version is not null)`.as('isPublished'),
    ])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw articleGone()
  return found
}

export function articleGone(): AppError {
  return new AppError('not_found', 'There is no such article.', { key: 'article_gone' })
}
