import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { registerChannelRoutes } from './channels/routes.ts'
import type { Connectors } from './connector.ts'
import { listDeliveries, readSource } from './deliveries.ts'
import { replayDelivery } from './replay.ts'
import { connectorShape, deliveryShape } from './shapes.ts'
import { registerVisitorDesk } from './web-chat/desk-routes.ts'

const params = z.object({ id: z.uuid() })
const cursorShape = z.tuple([z.iso.datetime(), z.uuid()])

/** /api/v1/connectors, /channels, /deliveries */
export function registerConnectorRoutes(http: Http, connectors: Connectors): void {
  http.get(
    '/api/v1/connectors',
    {
      schema: {
        tags: ['channels'],
        operationId: 'listConnectors',
        summary: 'The kinds of channel there are, with the shape of their settings',
        response: { 200: pageOf(connectorShape) },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'channels.read')
      const items = [...connectors.values()].map(({ kind, settings, secrets, rules, backfill }) => ({
        kind,
        rules,
        settings: z.toJSONSchema(settings, { io: 'input' }),
        secrets: z.toJSONSchema(secrets, { io: 'input' }),
        canBackfill: backfill !== undefined,
      }))
      return { items, nextCursor: null }
    },
  )
  registerChannelRoutes(http, connectors)
  registerDeliveryRoutes(http)
  registerVisitorDesk(http)
}

function registerDeliveryRoutes(http: Http): void {
  const tags = ['deliveries']
  http.get(
    '/api/v1/deliveries',
    {
      schema: {
        tags,
        operationId: 'listDeliveries',
        summary: 'What came in raw, newest first; `state=quarantined` is what could not be read',
        querystring: z.object({
          ...pageQuery,
          state: z.enum(['received', 'processed', 'quarantined']).optional(),
          channelId: z.uuid().optional(),
        }),
        response: { 200: pageOf(deliveryShape) },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'deliveries.read')
      const { limit, cursor, ...filter } = request.query
      const rows = await request.context.read((tx) =>
        listDeliveries(tx, { ...filter, limit, after: decodeCursor(cursor, cursorShape) }),
      )
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return {
        items: rows.slice(0, limit),
        nextCursor: last ? encodeCursor([last.receivedAt.toISOString(), last.id]) : null,
      }
    },
  )
  http.post(
    '/api/v1/deliveries/:id/replay',
    {
      schema: {
        tags,
        operationId: 'replayDelivery',
        summary: 'Read a delivery once more',
        params,
        response: { 202: z.object({ id: z.uuid() }) },
      },
    },
    async (request, reply) => {
      await replayDelivery(request.context, request.params.id)
      return reply.status(202).send({ id: request.params.id })
    },
  )
  http.get(
    '/api/v1/deliveries/:id/source',
    {
      schema: {
        tags,
        operationId: 'readDeliverySource',
        summary: 'The raw bytes of a delivery',
        produces: ['text/plain'],
        params,
      },
    },
    async (request, reply) => {
      const raw = await readSource(request.context, request.params.id)
      return reply
        .type('text/plain; charset=utf-8')
        .header('content-disposition', `attachment; filename="${request.params.id}.eml"`)
        .header('content-security-policy', 'sandbox')
        .send(raw)
    },
  )
}
