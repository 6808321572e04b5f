import { findOwnBrand } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { getArticle } from '../articles/articles.ts'
import { findTopicName } from '../published/list-public.ts'
import { previewText } from '../published/preview-text.ts'
import { renderArticle } from './article-page.tsx'
import { findPlace } from './find-reader.ts'
import { withPictures } from './read-pages.ts'

/** The whole page of a working copy as customers would see it at a place, or at none. @throws AppError not_found */
export async function previewPage(
  context: Context,
  tx: Tx,
  where: { articleId: string; textId: string; locationId: string | null },
): Promise<RenderedPage> {
  const { title, summary, html } = await previewText(context, tx, where)
  const { topicId, policy, texts } = await getArticle(tx, where.articleId)
  const text = texts.find(({ id }) => id === where.textId)
  const lang = text?.locale ?? 'en'
  const say = (key: string, values?: Record<string, string | number>) => context.translate(lang, key, values)
  const brand = await findOwnBrand(context, tx)
  const place = where.locationId
    ? await findPlace({ context, lang, say }, tx, { id: where.locationId })
    : undefined
  const reader = { locale: lang, defaultLocale: brand.defaultLocale, regionId: text?.regionId ?? null }
  return renderArticle(
    { brand, lang, say, place },
    {
      ...{ slug: text?.slug ?? '', title, summary, locale: lang, isOtherLocale: false },
      html: withPictures(html, brand.base),
      changedAt: text?.changedAt ?? context.now(),
      topic: topicId === null ? undefined : await findTopicName(tx, topicId, reader),
      related: [],
      slugs: new Map(texts.map((one) => [one.locale, one.slug])),
      isPolicy: policy !== null,
    },
  )
}
