import { queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'
import type { InboxFilter } from '../../../lib/conversations.ts'
import { filterIn } from '../../../ui/filter-builder/filter-model.ts'

export type BulkEdit = components['schemas']['BulkChange']['edit']

/** What a list asks, in the words of a bulk change. */
export function matchingOf({
  view,
  location,
  department,
  assignee,
  contact,
  q,
  saved,
  filter: text,
}: InboxFilter) {
  const filter = filterIn(text)
  return {
    view,
    ...(location && { locationId: location }),
    ...(department && { departmentId: department }),
    ...(assignee && { assigneeId: assignee }),
    ...(contact && { contactId: contact }),
    ...(q && { search: q }),
    ...(saved && { viewId: saved }),
    ...(filter && { filter }),
  }
}

/** How many there are, of which a list may have loaded only some. */
export function matchingCountOptions(filter: InboxFilter) {
  return queryOptions({
    queryKey: ['bulk-changes', 'count', filter],
    queryFn: async ({ signal }) => {
      const body = { matching: matchingOf(filter) }
      return (await answer(api.POST('/api/v1/bulk-changes/count', { body, signal }))).count
    },
  })
}

// Each portion is told as an event; asking now and then is for whoever's stream is cut off.
const whileMovingMs = 15_000

/** How far a bulk change is. */
export function bulkChangeOptions(id: string) {
  return queryOptions({
    queryKey: ['bulk-changes', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/bulk-changes/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.state === 'running' || state.data?.state === 'undoing' ? whileMovingMs : false,
  })
}
