import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'

type Text = { id: string; articleId: string; locale: string; regionId: string | null }
type TextEvent =
  | 'article.text_changed'
  | 'article.review_changed'
  | 'article.published'
  | 'article.unpublished'
  | 'article.scheduled'

/** Records what happened to a text, and that its article is another. */
export async function announceText(
  tx: Tx,
  type: TextEvent,
  { id: textId, articleId, locale, regionId }: Text,
  more: Record<string, unknown> = {},
): Promise<void> {
  await tx.db
    .updateTable('articles')
    .set({ changedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', articleId)
    .execute()
  record(tx, type, { subjectId: articleId, payload: { textId, locale, regionId, ...more } })
}
