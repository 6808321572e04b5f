import { queryOptions } from '@tanstack/react-query'
import { answer, api } from './api.ts'
import type { Department, LocationRow, Member } from './shapes.ts'

const pageSize = 200
const mostPages = 25

/** Every location this person may see, by name. Brands have tens to thousands: read in pages, kept for long. */
export const locationsOptions = queryOptions({
  queryKey: ['locations', 'all'],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }): Promise<LocationRow[]> => {
    const items: LocationRow[] = []
    let cursor: string | undefined
    for (let page = 0; page < mostPages; page++) {
      const query = { limit: pageSize, ...(cursor && { cursor }) }
      const body = await answer(api.GET('/api/v1/locations', { params: { query }, signal }))
      items.push(...body.items)
      if (!body.nextCursor) break
      cursor = body.nextCursor
    }
    return items
  },
})

export const departmentsOptions = queryOptions({
  queryKey: ['departments'],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }): Promise<Department[]> =>
    (await answer(api.GET('/api/v1/departments', { signal }))).items,
})

export const membersOptions = queryOptions({
  queryKey: ['members'],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }): Promise<Member[]> =>
    (await answer(api.GET('/api/v1/members', { signal }))).items,
})
