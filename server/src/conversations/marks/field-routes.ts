import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { addField, getField, listFields, orderFields, updateField } from './fields.ts'
import { fieldChangesShape, fieldShape, newFieldShape, orderShape } from './shapes.ts'

const tags = ['custom-fields']
const params = z.object({ id: z.uuid() })

/** /api/v1/custom-fields */
export function registerFieldRoutes(http: Http): void {
  http.get(
    '/api/v1/custom-fields',
    {
      schema: {
        tags,
        operationId: 'listFields',
        summary: 'What the brand writes down about conversations, in its order; archived ones last',
        response: { 200: pageOf(fieldShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'conversations.read')
      return { items: await context.read(listFields), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/custom-fields',
    {
      schema: {
        tags,
        operationId: 'addField',
        summary: 'Add a field, after all others',
        body: newFieldShape,
        response: { 201: fieldShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await addField(context, body)
      const made = await context.read((tx) => getField(tx, id))
      return reply.status(201).send(withVersion(reply, made))
    },
  )
  http.put(
    '/api/v1/custom-fields/order',
    {
      schema: {
        tags,
        operationId: 'orderFields',
        summary: 'Put all that are in use into an order',
        body: orderShape,
        response: { 200: pageOf(fieldShape) },
      },
    },
    async ({ context, body }) => {
      await orderFields(context, body.ids)
      return { items: await context.read(listFields), nextCursor: null }
    },
  )
  http.patch(
    '/api/v1/custom-fields/:id',
    {
      schema: {
        tags,
        operationId: 'updateField',
        summary: 'Change, archive or restore a field; its kind stays',
        params,
        headers: ifMatchHeaders,
        body: fieldChangesShape,
        response: { 200: fieldShape },
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await updateField(context, id, body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => getField(tx, id)))
    },
  )
  http.delete(
    '/api/v1/custom-fields/:id',
    {
      schema: {
        tags,
        operationId: 'archiveField',
        summary: 'Archive a field: its values are kept and shown nowhere',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await updateField(context, id, { isArchived: true })
      return reply.status(204).send(null)
    },
  )
}
