import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components, paths } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'

type Schemas = components['schemas']
export type SlaPolicy = Schemas['SlaPolicy']
export type SlaBreach = Schemas['SlaBreach']
export type NewPolicy = NonNullable<
  paths['/api/v1/sla-policies']['post']['requestBody']
>['content']['application/json']

/** What the list of missed promises is narrowed to. */
export type MissedSearch = {
  target?: SlaBreach['target']
  state?: SlaBreach['state']
  locationId?: string
  departmentId?: string
}

const breachesPerPage = 30

/** What customers are promised, in the order it is asked; archived policies last. */
export const slaPoliciesOptions = queryOptions({
  queryKey: ['sla-policies', 'list'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/sla-policies', { signal }))).items,
})

export function slaPolicyOptions(id: string) {
  return queryOptions({
    queryKey: ['sla-policies', 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/sla-policies/{id}', { params: { path: { id } }, signal })),
  })
}

/** Promises that were not kept in time, the latest due first. */
export function breachesOptions(search: MissedSearch) {
  return infiniteQueryOptions({
    queryKey: ['sla-breaches', search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { ...search, limit: breachesPerPage, ...(pageParam && { cursor: pageParam }) }
      return answer(api.GET('/api/v1/sla-breaches', { params: { query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}
