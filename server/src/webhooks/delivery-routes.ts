import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { getDelivery, listDeliveries } from './deliveries.ts'
import { getEndpoint } from './endpoints.ts'
import { replayDelivery, replayFailed } from './replay.ts'
import { deliveryStateShape, webhookDeliveryDetailShape, webhookDeliveryShape } from './shapes.ts'

const tags = ['webhooks']
const params = z.object({ id: z.uuid() })
const deliveryParams = params.extend({ deliveryId: z.uuid() })
const cursorShape = z.tuple([z.uuid()])

/** `/api/v1/webhooks/:id/deliveries`, `/replays` */
export function registerWebhookDeliveryRoutes(http: Http): void {
  registerLog(http)
  registerReplays(http)
}

function registerLog(http: Http): void {
  http.get(
    '/api/v1/webhooks/:id/deliveries',
    {
      schema: {
        tags,
        operationId: 'listWebhookDeliveries',
        summary: 'What a webhook was told in the last 30 days, newest first',
        params,
        querystring: z.object({ ...pageQuery, state: deliveryStateShape.optional() }),
        response: { 200: pageOf(webhookDeliveryShape) },
      },
    },
    async ({ context, params: { id }, query: { limit, cursor, state } }) => {
      requirePermission(context.actor, 'webhooks.manage')
      const [after] = decodeCursor(cursor, cursorShape) ?? []
      const rows = await context.read(async (tx) => {
        await getEndpoint(tx, id)
        return listDeliveries(tx, id, { limit, after, state })
      })
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return { items: rows.slice(0, limit), nextCursor: last ? encodeCursor([last.id]) : null }
    },
  )
  http.get(
    '/api/v1/webhooks/:id/deliveries/:deliveryId',
    {
      schema: {
        tags,
        operationId: 'getWebhookDelivery',
        summary: 'What was sent and what was answered, request by request',
        params: deliveryParams,
        response: { 200: webhookDeliveryDetailShape },
      },
    },
    async ({ context, params: { id, deliveryId } }) => {
      requirePermission(context.actor, 'webhooks.manage')
      return context.read((tx) => getDelivery(tx, id, deliveryId))
    },
  )
}

function registerReplays(http: Http): void {
  http.post(
    '/api/v1/webhooks/:id/deliveries/:deliveryId/replay',
    {
      schema: {
        tags,
        operationId: 'replayWebhookDelivery',
        summary: 'Send one event once more, under the same delivery id',
        params: deliveryParams,
        response: { 202: z.object({ id: z.uuid() }) },
      },
    },
    async ({ context, params: { id, deliveryId } }, reply) => {
      await replayDelivery(context, id, deliveryId)
      return reply.status(202).send({ id: deliveryId })
    },
  )
  http.post(
    '/api/v1/webhooks/:id/replays',
    {
      schema: {
        tags,
        operationId: 'replayFailedWebhookDeliveries',
        summary: 'Send everything once more that was given up since a time',
        params,
        body: z.object({ since: z.iso.datetime().transform((text) => new Date(text)) }),
        response: { 202: z.object({ count: z.number().int() }) },
      },
    },
    async ({ context, params: { id }, body }, reply) =>
      reply.status(202).send({ count: await replayFailed(context, id, body.since) }),
  )
}
