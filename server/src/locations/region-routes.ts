import { z } from 'zod'
import type { Http } from '../platform/http/http.ts'
import { listRegions } from './queries.ts'
import { createRegion, deleteRegion, renameRegion } from './regions.ts'
import { regionShape } from './shapes.ts'

const tags = ['locations']
const params = z.object({ id: z.uuid() })
const body = z.object({ name: z.string().trim().min(1).max(120) })
const all = { 200: z.object({ items: z.array(regionShape) }) }

/** /api/v1/regions; every change answers the whole short list. */
export function registerRegionRoutes(http: Http): void {
  http.get(
    '/api/v1/regions',
    { schema: { tags, operationId: 'listRegions', summary: 'Regions', response: all } },
    async (request) => ({
      items: await request.context.read(listRegions),
    }),
  )
  http.post(
    '/api/v1/regions',
    { schema: { tags, operationId: 'createRegion', summary: 'Make a region', body, response: all } },
    async (request) => {
      await createRegion(request.context, request.body.name)
      return { items: await request.context.read(listRegions) }
    },
  )
  http.patch(
    '/api/v1/regions/:id',
    {
      schema: { tags, operationId: 'renameRegion', summary: 'Rename a region', params, body, response: all },
    },
    async (request) => {
      await renameRegion(request.context, request.params.id, request.body.name)
      return { items: await request.context.read(listRegions) }
    },
  )
  http.delete(
    '/api/v1/regions/:id',
    { schema: { tags, operationId: 'deleteRegion', summary: 'Remove a region', params, response: all } },
    async (request) => {
      await deleteRegion(request.context, request.params.id)
      return { items: await request.context.read(listRegions) }
    },
  )
}
