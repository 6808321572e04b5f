import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { announceText } from './announce.ts'
import { checkSlug, freeSlug } from './claim-slug.ts'
import { lockText } from './find-text.ts'
import { keepPictures } from './keep-pictures.ts'
import { contentOf, memberOf } from './save-text.ts'
import type { AddedText, NewText } from './shapes.ts'

const mostTexts = 200

/**
 * Adds a text in another language or for a region. Returns its id.
 * @throws AppError not_found, invalid, too_large, conflict when there is one already
 */
export async function addText(context: Context, articleId: string, given: AddedText): Promise<string> {
  requirePermission(context.actor, 'knowledge.write')
  const html = await keepPictures(context, given.html)
  return context.transaction(async (tx) => {
    const { fromTextId, ...own } = given
    const origin = fromTextId === undefined ? undefined : await lockText(tx, articleId, fromTextId)
    const { title, summary, html: copied, keywords } = origin ? contentOf(origin) : { ...own, html }
    if (title === undefined)
      throw new AppError('invalid', 'Give it a title.', { key: 'title_missing', field: 'title' })
    await requireRoom(tx, articleId)
    return insertText(tx, articleId, { ...own, summary, keywords, title: own.title ?? title, html: copied })
  })
}

/** The same within a transaction, for an article that exists; its HTML is clean. */
export async function insertText(tx: Tx, articleId: string, given: NewText): Promise<string> {
  const { locale, regionId, title, summary, html, keywords } = given
  if (regionId !== null) await requireRegion(tx, regionId)
  const claim = { locale, articleId }
  const slug = given.slug ? await checkSlug(tx, claim, given.slug) : await freeSlug(tx, claim, title)
  const id = newId()
  const added = await tx.db
    .insertInto('articleTexts')
    .values({
      ...{ accountId: tx.accountId, id, articleId, locale, regionId, slug, title, summary, html, keywords },
      ...{ changedAt: tx.now(), changedBy: memberOf(tx) },
    })
    .onConflict((conflict) => conflict.columns(['accountId', 'articleId', 'locale', 'regionId']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added)
    throw new AppError('conflict', 'There is such a text of this article already.', { key: 'text_exists' })
  await announceText(tx, 'article.text_changed', { id, articleId, locale, regionId })
  return id
}

async function requireRoom(tx: Tx, articleId: string): Promise<void> {
  const article = await tx.db
    .selectFrom('articles')
    .select((of) =>
      of
        .selectFrom('articleTexts as text')
        .select((all) => all.fn.countAll<number>().as('count'))
        .whereRef('text.accountId', '=', 'articles.accountId')
        .whereRef('text.articleId', '=', 'articles.id')
        .as('count'),
    )
    .where('accountId', '=', tx.accountId)
    .where('id', '=', articleId)
    .forUpdate()
    .executeTakeFirst()
  if (!article) throw new AppError('not_found', 'There is no such article.', { key: 'article_gone' })
  if ((article.count ?? 0) >= mostTexts)
    throw new AppError('conflict', `An article has at most ${mostTexts} texts.`, {
      key: 'texts_full',
      values: { most: mostTexts },
    })
}

async function requireRegion(tx: Tx, id: string): Promise<void> {
  const found = await tx.db
    .selectFrom('regions')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found)
    throw new AppError('invalid', 'There is no such region.', { key: 'regionGone', field: 'regionId' })
}
