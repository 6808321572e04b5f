import { sql } from 'kysely'
import { audit, differenceOf, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { refuseStale } from '../refuse-stale.ts'
import { requirePublisher } from '../texts/require-publisher.ts'
import { requireTopic } from '../topics/topics.ts'
import { type ArticleRecord, lockArticle } from './find-article.ts'
import { requireOwner } from './require-owner.ts'
import type { ArticleChanges } from './shapes.ts'

/**
 * Changes what is said about an article, not what it says; puts it away or takes it back. What is planned of an archived
 * one does not come.
 * @throws AppError not_found, stale, invalid, forbidden when it would come to or go from the public
 */
export async function changeArticle(
  context: Context,
  id: string,
  changes: ArticleChanges,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'knowledge.write')
  await context.transaction(async (tx) => {
    const before = await lockArticle(tx, id)
    refuseStale(before.version, version)
    const difference = differenceOf(kept(before), { ...kept(before), ...changes })
    const { after } = difference
    if (Object.keys(after).length === 0) return
    // Both change what the public reads, and staff as well if it is put away.
    if (after.isArchived !== undefined || (after.kind && before.isPublished)) await requirePublisher(tx, null)
    if (after.topicId) await requireTopic(tx, after.topicId)
    if (after.ownerId) await requireOwner(tx, after.ownerId)
    if (after.isArchived) await unschedule(tx, id)
    await write(tx, id, after)
    await audit(tx, { action: 'article.updated', subjectKind: 'article', subjectId: id, ...difference })
    record(tx, 'article.changed', { subjectId: id })
  })
}

/** Puts the articles of a topic (null: of none) in an order; those not named come after. */
export async function orderArticles(
  context: Context,
  { topicId, ids }: { topicId: string | null; ids: readonly string[] },
): Promise<void> {
  requirePermission(context.actor, 'knowledge.publish')
  await context.transaction(async (tx) => {
    const { numAffectedRows } = await sql`with placed as (
        select id, row_number() over (order by array_position(${[...ids]}::uuid[], id), position, id) as place
        from articles where account_id = ${tx.accountId}::uuid and topic_id is not distinct from ${topicId}::uuid
          and archived_at is null)
      update articles set position = placed.place from placed
      where articles.account_id = ${tx.accountId}::uuid and articles.id = placed.id`.execute(tx.db)
    if (Number(numAffectedRows ?? 0) < ids.length)
      throw new AppError('conflict', 'Some of these articles are elsewhere by now. Load them again.', {
        key: 'articles_order',
      })
    record(tx, 'topic.changed', { subjectId: topicId })
  })
}

function kept({ kind, policy, topicId, ownerId, reviewOn, isArchived }: ArticleRecord) {
  return { kind, policy, topicId, ownerId, reviewOn, isArchived }
}

async function write(tx: Tx, id: string, { isArchived, ...plain }: ArticleChanges): Promise<void> {
  await tx.db
    .updateTable('articles')
    .set((of) => ({
      ...plain,
      ...(isArchived === undefined ? {} : { archivedAt: isArchived ? tx.now() : null }),
      // Another day, another reminder.
      ...('reviewOn' in plain ? { reviewAskedAt: null } : {}),
      changedAt: tx.now(),
      version: of('version', '+', 1),
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

async function unschedule(tx: Tx, articleId: string): Promise<void> {
  await tx.db
    .updateTable('articleTexts')
    .set({ scheduledVersion: null, publishAt: null })
    .where('accountId', '=', tx.accountId)
    .where('articleId', '=', articleId)
    .where('publishAt', 'is not', null)
    .execute()
}
