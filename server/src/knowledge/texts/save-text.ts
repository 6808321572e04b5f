import { differenceOf, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { refuseStale } from '../refuse-stale.ts'
import { announceText } from './announce.ts'
import { checkSlug } from './claim-slug.ts'
import { lockText, type TextRecord } from './find-text.ts'
import { keepPictures } from './keep-pictures.ts'
import type { TextChanges } from './shapes.ts'

export type Content = Pick<TextRecord, 'title' | 'slug' | 'summary' | 'html' | 'keywords'>

/**
 * Keeps the working copy of a text; what is public stays as it is. An approval was of what it said before.
 * @throws AppError not_found, stale, too_large, conflict when its address is another's
 */
export async function saveText(
  context: Context,
  where: { articleId: string; textId: string },
  changes: TextChanges,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'knowledge.write')
  const html = changes.html === undefined ? undefined : await keepPictures(context, changes.html)
  await context.transaction(async (tx) => {
    const text = await lockText(tx, where.articleId, where.textId)
    refuseStale(text.version, version)
    const slug = changes.slug === undefined ? text.slug : await checkSlug(tx, text, changes.slug)
    const before = contentOf(text)
    const after = { ...before, ...changes, slug, html: html ?? before.html }
    if (Object.keys(differenceOf(before, after).after).length > 0) await writeContent(tx, text, after)
  })
}

/** Puts content into the working copy of a text that is held, and says so. */
export async function writeContent(tx: Tx, text: TextRecord, content: Content): Promise<void> {
  await tx.db
    .updateTable('articleTexts')
    .set({
      ...content,
      version: text.version + 1,
      changedAt: tx.now(),
      changedBy: memberOf(tx),
      ...(text.review === 'approved'
        ? { review: null, reviewBy: null, reviewedAt: null, reviewNote: '' }
        : {}),
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', text.id)
    .execute()
  await announceText(tx, 'article.text_changed', text)
}

/** Who works on it, when it is a person. */
export function memberOf({ actor }: Tx): string | null {
  return actor.kind === 'member' ? actor.id : null
}

export function contentOf({ title, slug, summary, html, keywords }: Content): Content {
  return { title, slug, summary, html, keywords }
}
