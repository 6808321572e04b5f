import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components, paths } from '@vicino/sdk'
import { answer, api } from './api.ts'

type Schemas = components['schemas']
export type ReviewStrategy = Schemas['ReviewStrategy']
export type ReviewSuggestion = Schemas['ReviewSuggestion']
export type ReviewAnswering = Schemas['ReviewAnswering']
export type StrategyPath = paths['/api/v1/review-strategies/{kind}/{key}']['put']['parameters']['path']
export type StrategyTerms = NonNullable<
  paths['/api/v1/review-strategies/{kind}/{key}']['put']['requestBody']
>['content']['application/json']
export type StrategyPreview = NonNullable<
  paths['/api/v1/review-strategies/{kind}/{key}/preview']['post']['requestBody']
>['content']['application/json']
export type Register = ReviewSuggestion['register']

export const reviewStrategyKeys = { all: ['review-strategies'] } as const

/** The tones, then the themes. */
export const strategiesOptions = queryOptions({
  queryKey: [...reviewStrategyKeys.all, 'list'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/review-strategies', { signal }))).items,
})

export function strategyOptions(kind: string, key: string) {
  return queryOptions({
    queryKey: [...reviewStrategyKeys.all, 'one', kind, key],
    queryFn: ({ signal }) => {
      const path = pathOf(kind, key)
      return answer(api.GET('/api/v1/review-strategies/{kind}/{key}', { params: { path }, signal }))
    },
  })
}

/** What stands in an address may be anything; the server says which there are. */
export function pathOf(kind: string, key: string): StrategyPath {
  return { kind: kind === 'theme' ? 'theme' : 'tone', key }
}

/** The languages reviews are answered in, and how people are spoken to. */
export const answeringOptions = queryOptions({
  queryKey: [...reviewStrategyKeys.all, 'answering'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/review-answering', { signal })),
})

/** An answer to a review, in one of its wordings. */
export function reviewSuggestionOptions(id: string, wording: number) {
  return queryOptions({
    queryKey: ['reviews', 'suggestion', id, wording],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { wording } }
      return answer(api.GET('/api/v1/reviews/{id}/suggestion', { params, signal }))
    },
  })
}
