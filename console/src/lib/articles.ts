import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from './api.ts'

type Schemas = components['schemas']
export type Topic = Schemas['Topic']
export type ArticleRow = Schemas['ArticleRow']
export type Article = Schemas['Article']
export type TextRow = Schemas['ArticleTextRow']
/** How far a text has come, as the list marks it. */
export type TextMark = Schemas['ArticleTextMark']
export type HelpCentre = Schemas['KnowledgeSettings']

export const articleStates = [
  'draft',
  'in_review',
  'returned',
  'scheduled',
  'published',
  'changed',
  'stale',
] as const
export type ArticleState = (typeof articleStates)[number]

export type ArticleFilter = {
  kind?: 'public' | 'internal' | undefined
  topicId?: string | undefined
  policy?: NonNullable<ArticleRow['policy']> | undefined
  ownerId?: string | undefined
  state?: ArticleState | undefined
  missing?: string | undefined
  search?: string | undefined
  locale?: string | undefined
  archived?: 'true' | undefined
}

export const articleKeys = {
  topics: ['topics'],
  lists: ['articles', 'lists'],
  one: (id: string) => ['articles', 'one', id],
} as const

const rowsPerPage = 25
const mostCounted = 99
const mostOffered = 20

/** All topics, those of one parent in their order. */
export const topicsOptions = queryOptions({
  queryKey: articleKeys.topics,
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<Topic[]> =>
    (await answer(api.GET('/api/v1/topics', { signal }))).items,
})

/** Where the help centre is, its languages, and how articles become public. */
export const helpCentreOptions = queryOptions({
  queryKey: ['knowledge-settings'],
  staleTime: 60_000,
  queryFn: ({ signal }) => answer(api.GET('/api/v1/knowledge-settings', { signal })),
})

/** Articles a page at a time: those of a topic in their order, others by their last change. */
export function articlePagesOptions(filter: ArticleFilter) {
  return infiniteQueryOptions({
    queryKey: [...articleKeys.lists, filter],
    initialPageParam: '',
    staleTime: 30_000,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: rowsPerPage, ...(pageParam && { cursor: pageParam }), ...filled(filter) }
      return answer(api.GET('/api/v1/articles', { params: { query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** How many articles wait for a review, up to a number nobody counts beyond. */
export const reviewsWaitingOptions = queryOptions({
  queryKey: [...articleKeys.lists, 'reviews'],
  staleTime: 60_000,
  queryFn: async ({ signal }) => {
    const query = { state: 'in_review' as const, limit: mostCounted }
    return (await answer(api.GET('/api/v1/articles', { params: { query }, signal }))).items.length
  },
})

/** One article with its texts, without what they say. */
export function articleOptions(id: string) {
  return queryOptions({
    queryKey: articleKeys.one(id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/articles/{id}', { params: { path: { id } }, signal })),
  })
}

/** The public articles that fit some words, for whoever writes in a language. */
export function publishedArticlesOptions(search: string, locale: string) {
  return queryOptions({
    queryKey: [...articleKeys.lists, 'published', search, locale],
    staleTime: 30_000,
    queryFn: async ({ signal }): Promise<ArticleRow[]> => {
      const query = { limit: mostOffered, state: 'published' as const, kind: 'public' as const }
      const params = { query: { ...query, ...(locale && { locale }), ...(search && { search }) } }
      return (await answer(api.GET('/api/v1/articles', { params, signal }))).items
    },
  })
}

/** The public text of an article for whoever reads a language: theirs, else the brand's, else any. */
export function publicTextOf(
  { texts }: Pick<Article, 'texts'>,
  locale: string,
  defaultLocale: string,
): TextRow | undefined {
  const shown = texts.filter(({ publishedSlug }) => publishedSlug !== null)
  const inLanguage = (wanted: string) =>
    shown.find((text) => text.locale === wanted && text.regionId === null) ??
    shown.find((text) => text.locale === wanted)
  return inLanguage(locale) ?? inLanguage(defaultLocale) ?? shown[0]
}

/** Where customers read a text; undefined while they do not. */
export function publicAddressOf(
  { locale, publishedSlug }: Pick<TextRow, 'locale' | 'publishedSlug'>,
  { publicUrl }: Pick<HelpCentre, 'publicUrl'>,
): string | undefined {
  return publishedSlug === null
    ? undefined
    : `${publicUrl}/help/${locale}/${encodeURIComponent(publishedSlug)}`
}

function filled(filter: ArticleFilter) {
  const { kind, topicId, policy, ownerId, state, missing, search, locale, archived } = filter
  return {
    ...(kind && { kind }),
    ...(topicId && { topicId }),
    ...(policy && { policy }),
    ...(ownerId && { ownerId }),
    ...(state && { state }),
    ...(missing && { missing }),
    ...(search && { search }),
    ...(locale && { locale }),
    ...(archived && { archived }),
  }
}
