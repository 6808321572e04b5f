import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InboxSearch, View } from '../paths.ts'
import { answer, api } from './api.ts'

export type InboxFilter = InboxSearch & { view: View }

const rowsPerPage = 50
const messagesPerPage = 30

export const conversationKeys = {
  lists: ['conversations', 'list'],
  list: (filter: InboxFilter) => ['conversations', 'list', filter],
  counts: ['conversations', 'counts'],
  viewCounts: ['views', 'counts'],
  details: ['conversations', 'detail'],
  detail: (id: string) => ['conversations', 'detail', id],
  messages: (id: string) => ['conversations', 'messages', id],
  timeline: (id: string) => ['conversations', 'timeline', id],
  sideThreads: (id: string) => ['conversations', 'side', id],
  sharedDraft: (id: string) => ['conversations', 'shared-draft', id],
  draft: (id: string, kind: 'reply' | 'note') => ['conversations', 'draft', id, kind],
  viewers: (id: string) => ['conversations', 'viewers', id],
  visitor: (id: string) => ['conversations', 'visitor', id],
  visitorTyping: (id: string) => ['conversations', 'visitor-typing', id],
  related: (id: string) => ['conversations', 'related', id],
  recipients: (id: string) => ['conversations', 'recipients', id],
} as const

/** A view of the inbox, narrowed and sorted; pages follow each other by cursor. */
export function listOptions(filter: InboxFilter) {
  const { view, location, department, assignee, contact, q, saved, sort, filter: conditions } = filter
  return infiniteQueryOptions({
    queryKey: conversationKeys.list(filter),
    staleTime: 60_000,
    initialPageParam: '',
    // While one types, what is shown stays until what was searched for is there.
    ...(q && { placeholderData: keepPreviousData }),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/conversations', {
          signal,
          params: {
            query: {
              view,
              limit: rowsPerPage,
              ...(pageParam && { cursor: pageParam }),
              ...(location && { locationId: location }),
              ...(department && { departmentId: department }),
              ...(assignee && { assigneeId: assignee }),
              ...(contact && { contactId: contact }),
              ...(q && { search: q }),
              ...(saved && { viewId: saved }),
              ...(conditions && { filter: conditions }),
              ...(sort && { sort }),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

export const countsOptions = queryOptions({
  queryKey: conversationKeys.counts,
  staleTime: 60_000,
  queryFn: ({ signal }) => answer(api.GET('/api/v1/conversations/counts', { signal })),
})

/** The saved views one has, in the order of the rail. */
export const savedViewsOptions = queryOptions({
  queryKey: ['views', 'all'],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/views', { signal }))).items,
})

export const viewCountsOptions = queryOptions({
  queryKey: conversationKeys.viewCounts,
  staleTime: 10_000,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/views/counts', { signal }))).items,
})

export function detailOptions(id: string) {
  return queryOptions({
    queryKey: conversationKeys.detail(id),
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/conversations/{id}', { params: { path: { id } }, signal })),
  })
}

/** The thread, newest page first; within a page oldest first. */
export function messagesOptions(id: string) {
  return infiniteQueryOptions({
    queryKey: conversationKeys.messages(id),
    staleTime: 60_000,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: messagesPerPage, ...(pageParam && { cursor: pageParam }) }
      return answer(
        api.GET('/api/v1/conversations/{id}/messages', { params: { path: { id }, query }, signal }),
      )
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** What is said with third parties about it. */
export function sideThreadsOptions(id: string) {
  return queryOptions({
    queryKey: conversationKeys.sideThreads(id),
    staleTime: 60_000,
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/conversations/{id}/side-threads', { params: { path: { id } }, signal })))
        .items,
  })
}

/** The answer colleagues write together; null when there is none. */
export function sharedDraftOptions(id: string) {
  return queryOptions({
    queryKey: conversationKeys.sharedDraft(id),
    staleTime: 60_000,
    queryFn: async ({ signal }) =>
      (await answer(
        api.GET('/api/v1/conversations/{id}/shared-draft', { params: { path: { id } }, signal }),
      )) ?? null,
  })
}

/** What it was merged from, linked to, and part of. */
export function relatedOptions(id: string) {
  return queryOptions({
    queryKey: conversationKeys.related(id),
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/conversations/{id}/related', { params: { path: { id } }, signal })),
  })
}

export function timelineOptions(id: string) {
  return queryOptions({
    queryKey: conversationKeys.timeline(id),
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/conversations/{id}/timeline', { params: { path: { id } }, signal })),
  })
}
