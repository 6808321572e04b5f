import { z } from 'zod'
import { type Foreign, type ForeignArticle, type ForeignText, localesOf, notReadable } from './foreign.ts'

// https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/ and its neighbours
const id = z.union([z.number(), z.string()]).transform(String)
const category = z.object({ id, name: z.string() })
const section = z.object({
  id,
  name: z.string(),
  category_id: id.nullish(),
  parent_section_id: id.nullish(),
})
const translation = z.object({
  source_id: id.nullish(),
  source_type: z.string().nullish(),
  locale: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  draft: z.boolean().nullish(),
})
const article = z.object({
  id,
  title: z.string().nullish(),
  name: z.string().nullish(),
  body: z.string().nullish(),
  locale: z.string().default('en'),
  draft: z.boolean().nullish(),
  section_id: id.nullish(),
  user_segment_id: id.nullish(),
  label_names: z.array(z.string()).nullish(),
  html_url: z.string().nullish(),
  translations: z.array(translation).nullish(),
})
const fileShape = z
  .object({
    categories: z.array(category),
    sections: z.array(section),
    articles: z.array(article),
    translations: z.array(translation),
  })
  .partial()

type Guide = Required<z.infer<typeof fileShape>>

/** Zendesk Guide's answers (categories, sections, articles, translations), in one file or several. */
export function fromZendesk(files: ReadonlyMap<string, Buffer>): Foreign {
  const guide: Guide = { categories: [], sections: [], articles: [], translations: [] }
  for (const [path, content] of files) {
    if (!path.endsWith('.json')) continue
    const read = fileShape.safeParse(parse(content))
    if (!read.success) throw notReadable()
    guide.categories.push(...(read.data.categories ?? []))
    guide.sections.push(...(read.data.sections ?? []))
    guide.articles.push(...(read.data.articles ?? []))
    guide.translations.push(...(read.data.translations ?? []))
  }
  if (guide.articles.length === 0) throw notReadable()
  return { articles: guide.articles.map((one) => articleOf(one, guide)), problems: [] }
}

function articleOf(given: Guide['articles'][number], guide: Guide): ForeignArticle {
  const { id: key, locale, draft, body } = given
  const own = { locale, title: given.title ?? given.name ?? '', body, draft }
  const all = [own, ...(given.translations ?? []), ...translationsOf(key, guide)]
  // The article's own text is among its translations too.
  const texts = all.filter((one, index) => all.findIndex((other) => other.locale === one.locale) === index)
  const locales = localesOf(texts.map((one) => one.locale))
  return {
    source: `zendesk:${key}`,
    // Who may read it there is a group that there is not here: better too few than too many.
    kind: given.user_segment_id ? 'internal' : 'public',
    policy: null,
    topics: topicsOf(given.section_id ?? null, guide),
    texts: texts.map(
      (one, index): ForeignText => ({
        name: `${key} (${one.locale})`,
        locale: locales[index] ?? one.locale,
        regionName: null,
        title: one.title.trim().slice(0, 200) || key,
        slug: undefined,
        summary: '',
        keywords: given.label_names ?? [],
        isPublished: !one.draft,
        html: ({ articleAt }) => withOwnLinks(one.body ?? '', articleAt),
      }),
    ),
  }
}

function translationsOf(key: string, { translations }: Guide) {
  return translations.filter((one) => one.source_id === key && (one.source_type ?? 'Article') === 'Article')
}

function topicsOf(sectionId: string | null, { categories, sections }: Guide): string[] {
  const names: string[] = []
  let found = sections.find((one) => one.id === sectionId)
  let categoryId: string | null | undefined
  while (found && names.length < 5) {
    names.unshift(found.name)
    categoryId = found.category_id ?? categoryId
    const parent: string | null = found.parent_section_id ?? null
    found = sections.find((one) => one.id === parent)
  }
  const category = categories.find((one) => one.id === categoryId)
  return category ? [category.name, ...names] : names
}

function withOwnLinks(html: string, articleAt: (path: string) => string | undefined): string {
  return html.replace(/href="[^"]{0,300}\/articles\/(\d{1,20})[^"]{0,300}"/g, (all, key: string) => {
    const found = articleAt(`zendesk:${key}`)
    return found === undefined ? all : `href="article:${found}"`
  })
}

function parse(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    throw notReadable()
  }
}
