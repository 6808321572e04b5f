import { type SqlBool, sql } from 'kysely'

/** Whether customers read something of an article called `article`. */
export const isPublic = sql<SqlBool>`(article.kind = 'public' and article.archived_at is null
  and exists (select from article_texts as text where text.account_id = article.account_id
    and text.article_id = article.id and text.published_version is not null))`
