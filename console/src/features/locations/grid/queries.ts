import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components, paths } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'
import type { LocationFilter } from '../queries.ts'
import type { RecordField } from './columns.ts'

export type LocationEdit = components['schemas']['LocationEdit']
type Body = NonNullable<paths['/api/v1/location-edits']['post']['requestBody']>['content']['application/json']
export type Edit = Body['locations'][number]
export type Manner = Omit<Body, 'locations'>

const rowsPerPage = 200
/** Of how many locations at once: an answer comes before one wonders. */
const editsAtOnce = 100

export const recordsKey = ['location-records'] as const

/** What locations state, by name; a page at a time. */
export function recordPagesOptions(filter: LocationFilter, fields: readonly RecordField[]) {
  return infiniteQueryOptions({
    queryKey: [...recordsKey, filter, fields],
    initialPageParam: '',
    // Cells are written into for long; what others change meanwhile is told when it is saved.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: rowsPerPage,
        fields: fields.join(','),
        ...(pageParam && { cursor: pageParam }),
        ...(filter.search && { search: filter.search }),
        ...(filter.regionId && { regionId: filter.regionId }),
      }
      return answer(api.GET('/api/v1/location-records', { params: { query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** Which columns this person chose. */
export const gridColumnsOptions = queryOptions({
  queryKey: ['location-grid'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => answer(api.GET('/api/v1/location-grid', { signal })),
})

/** What would become of edits; keeps nothing. */
export async function previewEdits(edits: readonly Edit[], signal: AbortSignal): Promise<LocationEdit[]> {
  const items: LocationEdit[] = []
  for (const locations of inBatches(edits)) {
    const told = await answer(api.POST('/api/v1/location-edit-previews', { body: { locations }, signal }))
    items.push(...told.items)
  }
  return items
}

/** Saves edits, some at a time; `onSome` hears of each part, so that what is saved is known when the rest fails. */
export async function saveEdits(
  edits: readonly Edit[],
  manner: Manner,
  onSome: (items: LocationEdit[]) => void,
): Promise<void> {
  for (const locations of inBatches(edits)) {
    const { items } = await answer(api.POST('/api/v1/location-edits', { body: { locations, ...manner } }))
    onSome(items)
  }
}

function inBatches(edits: readonly Edit[]): Edit[][] {
  const count = Math.ceil(edits.length / editsAtOnce)
  return Array.from({ length: count }, (_, index) =>
    edits.slice(index * editsAtOnce, (index + 1) * editsAtOnce),
  )
}
