import { z } from 'zod'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { createViewCounts } from './count-views.ts'
import { getView, listViews } from './queries.ts'
import { createView, deleteView, updateView } from './save-view.ts'
import { newViewShape, viewChangesShape, viewRecordShape } from './shapes.ts'

const tags = ['views']
const params = z.object({ id: z.uuid() })
const viewCountShape = z.object({
  id: z.uuid(),
  count: z.number().int().nullable().meta({ description: 'null when counting would take too long' }),
})

/** /api/v1/views */
export function registerViewRoutes(http: Http): void {
  const countViews = createViewCounts()
  http.get(
    '/api/v1/views',
    {
      schema: {
        tags,
        operationId: 'listViews',
        summary: 'Saved views: one’s own, those of one’s departments and everybody’s',
        response: { 200: z.object({ items: z.array(viewRecordShape), nextCursor: z.null() }) },
      },
    },
    async (request) => ({ items: await request.context.read(listViews), nextCursor: null }),
  )
  http.post(
    '/api/v1/views',
    {
      schema: {
        tags,
        operationId: 'createView',
        summary: 'Save a filter under a name',
        body: newViewShape,
        response: { 201: viewRecordShape },
      },
    },
    async (request, reply) => {
      const id = await createView(request.context, request.body)
      return withVersion(reply.status(201), await request.context.read((tx) => getView(tx, id)))
    },
  )
  http.get(
    '/api/v1/views/counts',
    {
      schema: {
        tags,
        operationId: 'countViews',
        summary: 'How many conversations each saved view holds, up to 1,000',
        response: { 200: z.object({ items: z.array(viewCountShape) }) },
      },
    },
    async (request) => ({ items: await countViews(request.context) }),
  )
  http.get(
    '/api/v1/views/:id',
    {
      schema: {
        tags,
        operationId: 'getView',
        summary: 'One saved view',
        params,
        response: { 200: viewRecordShape },
      },
    },
    async (request, reply) =>
      withVersion(reply, await request.context.read((tx) => getView(tx, request.params.id))),
  )
  http.patch(
    '/api/v1/views/:id',
    {
      schema: {
        tags,
        operationId: 'updateView',
        summary: 'Rename a view, change what it asks or how it is sorted',
        params,
        headers: ifMatchHeaders,
        body: viewChangesShape,
        response: { 200: viewRecordShape },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      await updateView(request.context, id, request.body, versionOf(request.headers))
      return withVersion(reply, await request.context.read((tx) => getView(tx, id)))
    },
  )
  http.delete(
    '/api/v1/views/:id',
    {
      schema: {
        tags,
        operationId: 'deleteView',
        summary: 'Delete a saved view',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await deleteView(request.context, request.params.id)
      return reply.status(204).send(null)
    },
  )
}
