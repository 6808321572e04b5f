import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'
import { routingKeys } from '../../lib/routing.ts'

export type Workload = components['schemas']['Workload']
export type WorkloadMember = Workload['members'][number]
export type WorkloadPlace = { location?: string; department?: string }

export function workloadOptions({ location, department }: WorkloadPlace) {
  return queryOptions({
    queryKey: [...routingKeys.workload, 'board', location ?? '', department ?? ''],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const query = {
        ...(location && { locationId: location }),
        ...(department && { departmentId: department }),
      }
      return answer(api.GET('/api/v1/workload', { params: { query }, signal }))
    },
  })
}

/** What somebody (null: nobody) has not finished, the most pressing first. */
export function heldOptions(assigneeId: string | null, { location, department }: WorkloadPlace) {
  return queryOptions({
    queryKey: [...routingKeys.workload, 'held', assigneeId, location ?? '', department ?? ''],
    queryFn: async ({ signal }) => {
      const query = {
        view: assigneeId === null ? ('unassigned' as const) : ('all' as const),
        sort: 'due' as const,
        limit: 100,
        ...(assigneeId && { assigneeId }),
        ...(location && { locationId: location }),
        ...(department && { departmentId: department }),
      }
      return (await answer(api.GET('/api/v1/conversations', { params: { query }, signal }))).items
    },
  })
}
