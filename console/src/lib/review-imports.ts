import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from './api.ts'
import { reviewKeys } from './reviews.ts'

type Schemas = components['schemas']

export type ReviewImport = Schemas['ReviewImport']
export type ReviewImportDetail = Schemas['ReviewImportDetail']
export type ReviewImportRow = Schemas['ReviewImportRow']
export type RowVerdict = ReviewImportRow['verdict']

export const rowVerdicts = ['new', 'known', 'faulty'] as const satisfies RowVerdict[]

const rowsPerPage = 50
// Each portion is told as an event; asking now and then is for whoever's stream is cut off.
const whileMovingMs = 15_000
const restful: readonly ReviewImport['state'][] = ['ready', 'done', 'undone', 'failed']

export const reviewImportsOptions = queryOptions({
  queryKey: [...reviewKeys.imports, 'list'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/review-imports', { signal }))).items,
})

export function reviewImportOptions(id: string) {
  return queryOptions({
    queryKey: [...reviewKeys.imports, 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/review-imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data && !restful.includes(state.data.state) ? whileMovingMs : false,
  })
}

/** The rows of an import with one verdict, in the order of the file. */
export function reviewImportRowsOptions(
  { id, state }: Pick<ReviewImport, 'id' | 'state'>,
  verdict: RowVerdict,
) {
  return infiniteQueryOptions({
    queryKey: [...reviewKeys.imports, 'rows', id, state, verdict],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: rowsPerPage, verdict, ...(pageParam && { cursor: pageParam }) }
      return answer(api.GET('/api/v1/review-imports/{id}/rows', { params: { path: { id }, query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}
