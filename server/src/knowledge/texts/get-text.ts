import type { Tx } from '../../platform/context.ts'
import { textGone } from './find-text.ts'
import { asTextRow, selectTexts } from './text-rows.ts'

/** A text with its working copy. @throws AppError not_found */
export async function getText(tx: Tx, articleId: string, textId: string) {
  const row = await selectTexts(tx)
    .select(['text.summary', 'text.html', 'text.keywords'])
    .where('text.articleId', '=', articleId)
    .where('text.id', '=', textId)
    .executeTakeFirst()
  if (!row) throw textGone()
  const { summary, html, keywords, ...rest } = row
  return { ...asTextRow(rest), summary, html, keywords }
}
