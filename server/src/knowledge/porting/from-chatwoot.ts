import { z } from 'zod'
import { safeAddress } from '../texts/clean-article.ts'
import { writeHtml } from '../texts/write-html.ts'
import { type Foreign, type ForeignArticle, type ForeignText, localesOf, notReadable } from './foreign.ts'
import { readMarkdown } from './read-markdown.ts'

// app/views/public/api/v1/portals and api/v1/accounts/articles of Chatwoot; states stand there as words or numbers.
const id = z.union([z.number(), z.string()]).transform(String)
const category = z.object({
  id,
  name: z.string(),
  locale: z.string().nullish(),
  parent_category_id: id.nullish(),
})
const article = z.object({
  id,
  title: z.string(),
  content: z.string().nullish(),
  description: z.string().nullish(),
  slug: z.string().nullish(),
  status: z.union([z.string(), z.number()]).nullish(),
  locale: z.string().nullish(),
  category_id: id.nullish(),
  category: z
    .object({ id: id.nullish(), name: z.string().nullish(), locale: z.string().nullish() })
    .nullish(),
  associated_article_id: id.nullish(),
  meta: z
    .object({ tags: z.array(z.string()).nullish() })
    .loose()
    .nullish(),
})
const fileShape = z
  .object({
    portal: z
      .object({ config: z.object({ default_locale: z.string().nullish() }).loose().nullish() })
      .loose(),
    categories: z.array(category),
    articles: z.array(article),
    payload: z.array(article),
  })
  .partial()

type Portal = { categories: z.infer<typeof category>[]; articles: z.infer<typeof article>[]; locale: string }

/** A portal of Chatwoot's: its categories and articles, in one file or several. */
export function fromChatwoot(files: ReadonlyMap<string, Buffer>, defaultLocale: string): Foreign {
  const portal: Portal = { categories: [], articles: [], locale: defaultLocale }
  for (const [path, content] of files) {
    if (!path.endsWith('.json')) continue
    const { data } = fileShape.safeParse(parse(content))
    if (!data) throw notReadable()
    portal.categories.push(...(data.categories ?? []))
    portal.articles.push(...(data.articles ?? []), ...(data.payload ?? []))
    portal.locale = data.portal?.config?.default_locale ?? portal.locale
  }
  if (portal.articles.length === 0) throw notReadable()
  const groups = Map.groupBy(portal.articles, (one) => one.associated_article_id ?? one.id)
  return { articles: [...groups].map(([key, own]) => articleOf(key, own, portal)), problems: [] }
}

function articleOf(key: string, given: Portal['articles'], portal: Portal): ForeignArticle {
  const root = given.find((one) => one.id === key) ?? given[0]
  const spoken = given.map((one) => one.locale ?? one.category?.locale ?? portal.locale)
  const first = given.filter((_one, index) => spoken.indexOf(spoken[index] ?? '') === index)
  const locales = localesOf([...new Set(spoken)])
  return {
    source: `chatwoot:${key}`,
    kind: 'public',
    policy: null,
    topics: topicsOf(root?.category_id ?? root?.category?.id ?? null, portal, root?.category?.name ?? null),
    texts: first.map(
      (one, index): ForeignText => ({
        name: `${one.id}`,
        locale: locales[index] ?? portal.locale,
        regionName: null,
        title: one.title.trim().slice(0, 200) || one.id,
        // They begin with a number there, which says nothing here.
        slug: one.slug?.replace(/^\d+-/, '') || undefined,
        summary: (one.description ?? '').slice(0, 500),
        keywords: one.meta?.tags ?? [],
        isPublished: one.status === 'published' || one.status === 1,
        html: () =>
          writeHtml(readMarkdown(one.content ?? '', { picture: () => undefined, link: safeAddress })),
      }),
    ),
  }
}

function topicsOf(categoryId: string | null, { categories }: Portal, name: string | null): string[] {
  const names: string[] = []
  let found = categories.find((one) => one.id === categoryId)
  while (found && names.length < 3) {
    names.unshift(found.name)
    const parent: string | null = found.parent_category_id ?? null
    found = categories.find((one) => one.id === parent)
  }
  return names.length === 0 && name ? [name] : names
}

function parse(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    throw notReadable()
  }
}
