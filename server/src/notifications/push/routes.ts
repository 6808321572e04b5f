import { z } from 'zod'
import { pageOf } from '../../platform/http/cursor.ts'
import { type Http, onlyPeople } from '../../platform/http/http.ts'
import { newPushSubscriptionShape, pushSubscriptionShape } from '../shapes.ts'
import { addSubscription, listSubscriptions, removeSubscription } from './subscriptions.ts'

const tags = ['notifications']

/** `/api/v1/push-subscriptions`: the devices that show one's notifications. */
export function registerPushRoutes(http: Http): void {
  http.get(
    '/api/v1/push-subscriptions',
    {
      schema: {
        tags,
        operationId: 'listPushSubscriptions',
        security: onlyPeople,
        summary: 'Your devices that show notifications',
        response: { 200: pageOf(pushSubscriptionShape) },
      },
    },
    async ({ context }) => ({ items: await context.read(listSubscriptions), nextCursor: null }),
  )
  http.post(
    '/api/v1/push-subscriptions',
    {
      schema: {
        tags,
        operationId: 'addPushSubscription',
        security: onlyPeople,
        summary: 'Show notifications on a device (Web Push); what another person had on it ends',
        body: newPushSubscriptionShape,
        response: { 201: z.object({ id: z.uuid() }) },
      },
    },
    async ({ context, body }, reply) => reply.status(201).send({ id: await addSubscription(context, body) }),
  )
  http.delete(
    '/api/v1/push-subscriptions/:id',
    {
      schema: {
        tags,
        operationId: 'removePushSubscription',
        security: onlyPeople,
        summary: 'Show nothing on a device any more',
        params: z.object({ id: z.uuid() }),
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await removeSubscription(context, id)
      return reply.status(204).send(null)
    },
  )
}
