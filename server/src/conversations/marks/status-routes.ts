import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { newStatusShape, orderShape, statusChangesShape, statusNameShape } from './shapes.ts'
import { addStatus, getStatus, listStatuses, orderStatuses, updateStatus } from './statuses.ts'

const tags = ['statuses']
const params = z.object({ id: z.uuid() })

/** /api/v1/statuses */
export function registerStatusRoutes(http: Http): void {
  http.get(
    '/api/v1/statuses',
    {
      schema: {
        tags,
        operationId: 'listStatuses',
        summary: 'The brand’s own names for states of work, in its order; archived ones last',
        response: { 200: pageOf(statusNameShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'conversations.read')
      return { items: await context.read(listStatuses), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/statuses',
    {
      schema: {
        tags,
        operationId: 'addStatus',
        summary: 'Add a name within open, waiting or resolved',
        body: newStatusShape,
        response: { 201: statusNameShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await addStatus(context, body)
      const made = await context.read((tx) => getStatus(tx, id))
      return reply.status(201).send(withVersion(reply, made))
    },
  )
  http.put(
    '/api/v1/statuses/order',
    {
      schema: {
        tags,
        operationId: 'orderStatuses',
        summary: 'Put all that are in use into an order',
        body: orderShape,
        response: { 200: pageOf(statusNameShape) },
      },
    },
    async ({ context, body }) => {
      await orderStatuses(context, body.ids)
      return { items: await context.read(listStatuses), nextCursor: null }
    },
  )
  http.patch(
    '/api/v1/statuses/:id',
    {
      schema: {
        tags,
        operationId: 'updateStatus',
        summary: 'Rename, archive or restore a status; its category stays',
        params,
        headers: ifMatchHeaders,
        body: statusChangesShape,
        response: { 200: statusNameShape },
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await updateStatus(context, id, body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => getStatus(tx, id)))
    },
  )
  http.delete(
    '/api/v1/statuses/:id',
    {
      schema: {
        tags,
        operationId: 'archiveStatus',
        summary: 'Archive a status: conversations keep it until theirs changes',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await updateStatus(context, id, { isArchived: true })
      return reply.status(204).send(null)
    },
  )
}
