import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { insertText } from '../texts/add-text.ts'
import { keepPictures } from '../texts/keep-pictures.ts'
import { memberOf } from '../texts/save-text.ts'
import { requireTopic } from '../topics/topics.ts'
import { requireOwner } from './require-owner.ts'
import type { NewArticle } from './shapes.ts'

/** Adds an article with its first text, as a draft. Returns its id. @throws AppError invalid, too_large, conflict */
export async function createArticle(context: Context, given: NewArticle): Promise<string> {
  requirePermission(context.actor, 'knowledge.write')
  const html = await keepPictures(context, given.text.html)
  return context.transaction(async (tx) => {
    const text = { ...given.text, html }
    return (await insertArticle(tx, { ...given, text, source: null })).articleId
  })
}

/** The same within a transaction; its HTML is clean. */
export async function insertArticle(
  tx: Tx,
  given: NewArticle & { source: string | null; id?: string },
): Promise<{ articleId: string; textId: string }> {
  const { kind, policy, topicId, reviewOn, source } = given
  const { id = newId() } = given
  const ownerId = given.ownerId === undefined ? memberOf(tx) : given.ownerId
  if (topicId !== null) await requireTopic(tx, topicId)
  if (ownerId !== null) await requireOwner(tx, ownerId)
  await tx.db
    .insertInto('articles')
    .values((of) => ({
      ...{ accountId: tx.accountId, id, kind, policy, topicId, reviewOn, source, ownerId },
      ...{ createdAt: tx.now(), createdBy: memberOf(tx), changedAt: tx.now() },
      // After all others of its topic.
      position: of
        .selectFrom('articles')
        .select((all) => all.fn.coalesce(all.fn.max('position'), all.lit(0)).as('last'))
        .where('accountId', '=', tx.accountId)
        .where('topicId', topicId === null ? 'is' : '=', topicId),
    }))
    .execute()
  record(tx, 'article.created', { subjectId: id, payload: { kind } })
  const textId = await insertText(tx, id, given.text)
  const { locale, title } = given.text
  await audit(tx, {
    ...{ action: 'article.created', subjectKind: 'article', subjectId: id },
    after: { kind, locale, title },
  })
  return { articleId: id, textId }
}
