import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'

type Schemas = components['schemas']

export type Channel = Schemas['Channel']
export type Delivery = Schemas['Delivery']

const deliveriesPerPage = 50
// Each portion of older mail is told as an event; asking now and then is for whoever's stream is cut off.
const whileMovingMs = 15_000

export const channelKeys = {
  all: ['channels'],
  list: ['channels', 'list'],
  one: (id: string) => ['channels', 'one', id],
} as const

export const channelsOptions = queryOptions({
  queryKey: channelKeys.list,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/channels', { signal }))).items,
})

export function channelOptions(id: string) {
  return queryOptions({
    queryKey: channelKeys.one(id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/channels/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.backfill?.state === 'running' ? whileMovingMs : false),
  })
}

/** What could not be read, newest first. */
export const quarantineOptions = infiniteQueryOptions({
  queryKey: ['deliveries', 'quarantined'],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => {
    const query = {
      state: 'quarantined' as const,
      limit: deliveriesPerPage,
      ...(pageParam && { cursor: pageParam }),
    }
    return answer(api.GET('/api/v1/deliveries', { params: { query }, signal }))
  },
  getNextPageParam: (page) => page.nextCursor ?? undefined,
})
