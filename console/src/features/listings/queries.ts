import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components, paths } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'

type Schemas = components['schemas']

export type Directory = Schemas['Directory']
export type RecordRow = Schemas['DirectoryRecordRow']
export type DirectoryRecord = Schemas['DirectoryRecord']
export type RecordVerdict = Schemas['RecordVerdictInput']
export type Platform = Schemas['DirectoryPlatform']
export type SheetLayout = Schemas['SheetLayout']
export type RecordState = RecordRow['state']
export type FieldAccuracy = NonNullable<DirectoryRecord['accuracy']>['fields'][number]

/** The states a list can be narrowed to, in the order in which somebody works through them. */
export const shownStates = [
  'linked',
  'review',
  'moved',
  'duplicate',
  'not_ours',
] as const satisfies RecordState[]

const rowsPerPage = 100
// Only its turns are told as events; how far it is between them is asked for while somebody looks.
const whileMovingMs = 1_500

export const listingKeys = { all: ['listings'], records: ['listings', 'records'] } as const

export const directoriesOptions = queryOptions({
  queryKey: [...listingKeys.all, 'directories'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/directories', { signal }))).items,
})

/** What can be done where: a part of the program, which does not change while it runs. */
export const platformsOptions = queryOptions({
  queryKey: [...listingKeys.all, 'platforms'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/directory-platforms', { signal }))).items,
})

export function directoryOptions(id: string) {
  return queryOptions({
    queryKey: [...listingKeys.all, 'directory', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/directories/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? whileMovingMs : false),
  })
}

/** How a directory wants its sheet of our locations. */
export function sheetOptions(id: string) {
  return queryOptions({
    queryKey: [...listingKeys.all, 'sheet', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/directories/{id}/sheet', { params: { path: { id } }, signal })),
  })
}

export type RecordQuery = Omit<
  NonNullable<paths['/api/v1/directory-records']['get']['parameters']['query']>,
  'limit' | 'cursor'
>

/** Records, the worst first; a page at a time. */
export function recordPagesOptions(narrowed: RecordQuery) {
  return infiniteQueryOptions({
    queryKey: [...listingKeys.records, narrowed],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: rowsPerPage, ...narrowed, ...(pageParam && { cursor: pageParam }) }
      return answer(api.GET('/api/v1/directory-records', { params: { query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

export function recordOptions(id: string) {
  return queryOptions({
    queryKey: [...listingKeys.all, 'record', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/directory-records/{id}', { params: { path: { id } }, signal })),
  })
}

/** Whether it goes on by itself. */
export function isMoving({ state }: Directory): boolean {
  return state === 'reading' || state === 'matching'
}
