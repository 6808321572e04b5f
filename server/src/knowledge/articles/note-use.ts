import { sql } from 'kysely'
import { requirePermission, visibleConversations } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { lockArticle } from './find-article.ts'

/**
 * Keeps that an answer was written with an article, and counts it once.
 * @throws AppError not_found also for a message the actor does not see
 */
export async function noteUse(context: Context, articleId: string, messageId: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    await lockArticle(tx, articleId)
    const message = await tx.db
      .selectFrom('messages')
      .innerJoin('conversations', (join) =>
        join
          .onRef('conversations.accountId', '=', 'messages.accountId')
          .onRef('conversations.id', '=', 'messages.conversationId'),
      )
      .select('messages.id')
      .where('messages.accountId', '=', tx.accountId)
      .where('messages.id', '=', messageId)
      .where('messages.kind', '=', 'outgoing')
      .where(visibleConversations(tx.actor))
      .executeTakeFirst()
    if (!message) throw new AppError('not_found', 'There is no such answer.', { key: 'answer_gone' })
    await sql`with used as (
        insert into article_uses (account_id, article_id, message_id, created_at)
        values (${tx.accountId}::uuid, ${articleId}::uuid, ${messageId}::uuid, ${tx.now()})
        on conflict do nothing returning created_at)
      update articles set use_count = use_count + 1, last_used_at = used.created_at
      from used where articles.account_id = ${tx.accountId}::uuid and articles.id = ${articleId}::uuid`.execute(
      tx.db,
    )
  })
}
