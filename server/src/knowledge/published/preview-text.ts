import { readDefaultLocale } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { getText } from '../texts/get-text.ts'
import { articlesNamedIn, fillArticle } from './fill-article.ts'
import { readPlace } from './read-place.ts'
import { chooseShown } from './texts-shown.ts'

/** A working copy as customers would read it at a place, or at none. @throws AppError not_found */
export async function previewText(
  context: Context,
  tx: Tx,
  { articleId, textId, locationId }: { articleId: string; textId: string; locationId: string | null },
) {
  const { html, title, summary, locale, regionId } = await getText(tx, articleId, textId)
  const named = await chooseShown(tx, articlesNamedIn(html), {
    ...{ locale, regionId, defaultLocale: await readDefaultLocale(tx) },
  })
  const say = await readPlace(context, tx, { locationId, locale })
  const hrefOf = (id: string) => {
    const slug = named.get(id)?.text.slug
    return slug === undefined ? undefined : `/help/${locale}/${encodeURIComponent(slug)}`
  }
  return { title, summary, html: fillArticle(html, { hrefOf, say }) }
}
