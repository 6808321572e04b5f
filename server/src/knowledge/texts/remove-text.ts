import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announceText } from './announce.ts'
import { lockText } from './find-text.ts'

/**
 * Removes a text that is not public with all its versions.
 * @throws AppError not_found, conflict while it is public or planned, or the last of its article
 */
export async function removeText(context: Context, articleId: string, textId: string): Promise<void> {
  requirePermission(context.actor, 'knowledge.publish')
  await context.transaction(async (tx) => {
    const text = await lockText(tx, articleId, textId)
    if (text.publishedVersion !== null || text.scheduledVersion !== null)
      throw new AppError('conflict', 'This text is public or will be. Take it back first.', {
        key: 'text_public',
      })
    const other = await tx.db
      .selectFrom('articleTexts')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('articleId', '=', articleId)
      .where('id', '<>', textId)
      .forUpdate()
      .executeTakeFirst()
    if (!other)
      throw new AppError('conflict', 'It is the only text of the article. Archive the article instead.', {
        key: 'text_last',
      })
    await tx.db
      .deleteFrom('articleTexts')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', textId)
      .execute()
    const { locale, title } = text
    await audit(tx, {
      ...{ action: 'article_text.removed', subjectKind: 'article', subjectId: articleId },
      before: { locale, title },
    })
    await announceText(tx, 'article.text_changed', text)
  })
}
