import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'

type Schemas = components['schemas']

export type LocationImport = Schemas['LocationImport']
export type LocationImportDetail = Schemas['LocationImportDetail']
export type LocationImportRow = Schemas['LocationImportRow']
export type Verdict = LocationImportRow['verdict']

export const verdictsInOrder = ['new', 'changed', 'unchanged', 'faulty'] as const satisfies Verdict[]

const rowsPerPage = 50
// Each portion is told as an event; asking now and then is for whoever's stream is cut off.
const whileMovingMs = 15_000

export const importsKey = ['location-imports'] as const

export const locationImportsOptions = queryOptions({
  queryKey: [...importsKey, 'list'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/location-imports', { signal }))).items,
})

export function locationImportOptions(id: string) {
  return queryOptions({
    queryKey: [...importsKey, 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/location-imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? whileMovingMs : false),
  })
}

/** The rows of an import with one verdict, in the order of the file. */
export function importRowsOptions({ id, state }: Pick<LocationImport, 'id' | 'state'>, verdict: Verdict) {
  return infiniteQueryOptions({
    queryKey: [...importsKey, 'rows', id, state, verdict],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: rowsPerPage, verdict, ...(pageParam && { cursor: pageParam }) }
      const params = { path: { id }, query }
      return answer(api.GET('/api/v1/location-imports/{id}/rows', { params, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** Whether it goes on by itself. */
function isMoving({ state }: Pick<LocationImport, 'state'>): boolean {
  return state === 'reading' || state === 'checking' || state === 'taking'
}
