import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'
import { articleKeys } from '../../lib/articles.ts'

export type ArticleText = components['schemas']['ArticleText']
export type VersionRow = components['schemas']['ArticleVersionRow']
export type Version = components['schemas']['ArticleVersion']

export type TextPlace = { articleId: string; textId: string }

const versionsPerPage = 30
const votesShown = 20

/** A text with its working copy. */
export function textOptions({ articleId, textId }: TextPlace) {
  return queryOptions({
    queryKey: [...articleKeys.one(articleId), 'text', textId],
    queryFn: ({ signal }) => {
      const params = { path: { id: articleId, textId } }
      return answer(api.GET('/api/v1/articles/{id}/texts/{textId}', { params, signal }))
    },
  })
}

/** What a text was when it was published or planned, newest first. */
export function versionsOptions({ articleId, textId }: TextPlace) {
  return infiniteQueryOptions({
    queryKey: [...articleKeys.one(articleId), 'versions', textId],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: versionsPerPage, ...(pageParam && { cursor: pageParam }) }
      const params = { path: { id: articleId, textId }, query }
      return answer(api.GET('/api/v1/articles/{id}/texts/{textId}/versions', { params, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** One of them; it never changes. */
export function versionOptions({ articleId, textId }: TextPlace, number: number) {
  return queryOptions({
    queryKey: ['articles', 'version', articleId, textId, number],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => {
      const params = { path: { id: articleId, textId, number } }
      return answer(api.GET('/api/v1/articles/{id}/texts/{textId}/versions/{number}', { params, signal }))
    },
  })
}

/** What readers said last. */
export function votesOptions(articleId: string) {
  return queryOptions({
    queryKey: [...articleKeys.one(articleId), 'votes'],
    queryFn: async ({ signal }) => {
      const params = { path: { id: articleId }, query: { limit: votesShown } }
      return (await answer(api.GET('/api/v1/articles/{id}/votes', { params, signal }))).items
    },
  })
}

/** The page of a working copy as customers would see it, at a place or at none. */
export function previewOptions({ articleId, textId }: TextPlace, locationId: string | null) {
  return queryOptions({
    queryKey: [...articleKeys.one(articleId), 'preview', textId, locationId],
    staleTime: 0,
    gcTime: 0,
    queryFn: ({ signal }) => {
      const params = { path: { id: articleId, textId }, query: { ...(locationId && { locationId }) } }
      const path = '/api/v1/articles/{id}/texts/{textId}/preview-page'
      return answer(api.GET(path, { params, signal, parseAs: 'text' }))
    },
  })
}
