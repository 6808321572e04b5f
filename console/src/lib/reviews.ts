import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components, paths } from '@vicino/sdk'
import { answer, api } from './api.ts'
import type { Conversation } from './shapes.ts'

type Schemas = components['schemas']

export type Review = Schemas['Review']
export type ReviewVersion = Schemas['ReviewVersion']
export type ReviewInFull = Awaited<ReturnType<NonNullable<ReturnType<typeof reviewOptions>['queryFn']>>>
export type ReviewLearning = Schemas['ReviewLearning']
export type ReviewPlatform = Schemas['ReviewPlatform']
export type ReviewSourceState = Schemas['ReviewSource']
export type ReviewQuery = Omit<
  NonNullable<paths['/api/v1/reviews']['get']['parameters']['query']>,
  'limit' | 'cursor'
>

/** Whether a conversation, or a channel, is about public reviews. */
export function isReview({ channel }: { channel: Pick<Conversation['channel'], 'connector'> }): boolean {
  return channel.connector.endsWith('_reviews')
}

const rowsPerPage = 50

export const reviewKeys = {
  all: ['reviews'],
  sources: ['reviews', 'sources'],
  learning: ['reviews', 'learning'],
  imports: ['review-imports'],
} as const

/** Reviews, the newest first; a page at a time. */
export function reviewPagesOptions(narrowed: ReviewQuery) {
  return infiniteQueryOptions({
    queryKey: [...reviewKeys.all, 'list', narrowed],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: rowsPerPage, ...narrowed, ...(pageParam && { cursor: pageParam }) }
      return answer(api.GET('/api/v1/reviews', { params: { query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

export function reviewOptions(id: string) {
  return queryOptions({
    queryKey: [...reviewKeys.all, 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/reviews/{id}', { params: { path: { id } }, signal })),
  })
}

/** The review a conversation answers; null for conversations about anything else. */
export function reviewOfOptions(conversationId: string) {
  return queryOptions({
    queryKey: [...reviewKeys.all, 'of', conversationId],
    queryFn: async ({ signal }): Promise<Review | null> => {
      const query = { conversationId, limit: 1 }
      const { items } = await answer(api.GET('/api/v1/reviews', { params: { query }, signal }))
      return items[0] ?? null
    },
  })
}

export const reviewSourcesOptions = queryOptions({
  queryKey: reviewKeys.sources,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/review-sources', { signal }))).items,
})

/** What reviews are about, most often first, the brand's own themes among them. */
export const reviewThemesOptions = queryOptions({
  queryKey: [...reviewKeys.all, 'themes'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/review-themes', { signal }))).items,
})

/** What platforms can do: a part of the program, which does not change while it runs. */
export const reviewPlatformsOptions = queryOptions({
  queryKey: [...reviewKeys.all, 'platforms'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/review-platforms', { signal }))).items,
})

/** The last outcome of each thing the brand's own reviews can teach; asked again while it may still be learning. */
export const reviewLearningOptions = queryOptions({
  queryKey: reviewKeys.learning,
  refetchInterval: 5_000,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/review-learning', { signal }))).items,
})
/** What the platform of a review is called: a source that stands for any platform is called as that one is. */
export function platformName(
  { platform, channelId }: Pick<Review, 'platform' | 'channelId'>,
  platforms: readonly Pick<ReviewPlatform, 'kind' | 'name' | 'isAnyPlatform'>[],
  sources: readonly { channelId: string; name: string }[],
): string {
  const there = platforms.find(({ kind }) => kind === platform)
  const own = there?.isAnyPlatform && sources.find((one) => one.channelId === channelId)
  return own ? own.name : (there?.name ?? '')
}
