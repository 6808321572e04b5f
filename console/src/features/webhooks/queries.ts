import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'

type Schemas = components['schemas']

export type Webhook = Schemas['Webhook']
export type WebhookDelivery = Schemas['WebhookDelivery']
export type WebhookDeliveryDetail = Schemas['WebhookDeliveryDetail']
export type DeliveryState = WebhookDelivery['state']

const deliveriesPerPage = 25
// No event tells how a delivery ended: that would be a further event to deliver.
const refreshMs = 3_000

export const webhookKeys = {
  list: ['webhooks', 'list'],
  one: (id: string) => ['webhooks', 'one', id],
  log: (id: string) => ['webhooks', 'log', id],
} as const

export const webhooksOptions = queryOptions({
  queryKey: webhookKeys.list,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/webhooks', { signal }))).items,
})

export function webhookOptions(id: string) {
  return queryOptions({
    queryKey: webhookKeys.one(id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/webhooks/{id}', { params: { path: { id } }, signal })),
    refetchInterval: refreshMs,
  })
}

/** The events a program can be told, by name. */
export const eventTypesOptions = queryOptions({
  queryKey: ['webhooks', 'event-types'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/webhooks/event-types', { signal }))).items,
})

/** What a webhook was told, newest first; asked again every moment while it is looked at. */
export function deliveriesOptions(id: string, state: DeliveryState | null) {
  return infiniteQueryOptions({
    queryKey: [...webhookKeys.log(id), state],
    initialPageParam: '',
    refetchInterval: refreshMs,
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: deliveriesPerPage,
        ...(state && { state }),
        ...(pageParam && { cursor: pageParam }),
      }
      return answer(api.GET('/api/v1/webhooks/{id}/deliveries', { params: { path: { id }, query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** What was sent and answered; asked again when another request was made. */
export function deliveryOptions(id: string, { id: deliveryId, state, lastRequest }: WebhookDelivery) {
  return queryOptions({
    queryKey: [...webhookKeys.log(id), 'one', deliveryId, state, lastRequest?.at ?? ''],
    queryFn: ({ signal }) => {
      const params = { path: { id, deliveryId } }
      return answer(api.GET('/api/v1/webhooks/{id}/deliveries/{deliveryId}', { params, signal }))
    },
  })
}
