import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import type { Member } from './shapes.ts'

const pageSize = 200
const mostPages = 25

export const peopleKeys = {
  members: ['members'],
  allMembers: ['members', 'all'],
  invitations: ['invitations'],
  departments: ['departments'],
} as const

/** Everybody of the brand, by name; also those who were shut out. */
export const allMembersOptions = queryOptions({
  queryKey: peopleKeys.allMembers,
  queryFn: async ({ signal }): Promise<Member[]> => {
    const items: Member[] = []
    let cursor: string | undefined
    for (let page = 0; page < mostPages; page++) {
      const query = { limit: pageSize, ...(cursor && { cursor }) }
      const body = await answer(api.GET('/api/v1/members', { params: { query }, signal }))
      items.push(...body.items)
      if (!body.nextCursor) break
      cursor = body.nextCursor
    }
    return items
  },
})

/** Invitations nobody has accepted yet. */
export const invitationsOptions = queryOptions({
  queryKey: peopleKeys.invitations,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/invitations', { signal }))).items,
})
