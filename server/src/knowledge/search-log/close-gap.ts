import { audit, requirePermission } from '../../accounts/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { createArticle } from '../articles/create-article.ts'
import { newArticleShape } from '../articles/shapes.ts'

/**
 * Begins the article about what people look for in vain: a draft with their words as its title and keyword. Returns its
 * id; the one there is, when somebody has begun it already.
 * @throws AppError not_found
 */
export async function startArticle(context: Context, gapId: string): Promise<string> {
  requirePermission(context.actor, 'knowledge.write')
  return context.transaction(async (tx) => {
    const { term, locale, articleId: known } = await lockGap(tx, gapId)
    if (known !== null) return known
    const title = term.charAt(0).toLocaleUpperCase(locale) + term.slice(1)
    const given = newArticleShape.parse({ text: { locale, title, keywords: [term.slice(0, 60)] } })
    const articleId = await createArticle(within(context, tx), given)
    await change(tx, gapId, { articleId, dismissedAt: null })
    return articleId
  })
}

/** Sets a gap aside as nothing to write about, or takes it back. @throws AppError not_found */
export async function dismissGap(context: Context, gapId: string, isDismissed: boolean): Promise<void> {
  requirePermission(context.actor, 'knowledge.write')
  await context.transaction(async (tx) => {
    await lockGap(tx, gapId)
    await change(tx, gapId, { dismissedAt: isDismissed ? tx.now() : null })
  })
}

async function change(
  tx: Tx,
  id: string,
  set: { articleId?: string; dismissedAt: Date | null },
): Promise<void> {
  await tx.db
    .updateTable('searchGaps')
    .set(set)
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
  await audit(tx, { action: 'search_gap.changed', subjectKind: 'search_gap', subjectId: id, after: set })
  record(tx, 'search_gap.changed', { subjectId: id })
}

async function lockGap(tx: Tx, id: string) {
  const found = await tx.db
    .selectFrom('searchGaps')
    .select(['term', 'locale', 'articleId'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (found) return found
  throw new AppError('not_found', 'There is no such gap.', { key: 'search_gap_gone' })
}
