import { z } from 'zod'
import type { Http } from '../../platform/http/http.ts'
import { countMatching, getBulkChange } from './queries.ts'
import { bulkChangeShape, newBulkChangeShape, selectionShape } from './shapes.ts'
import { startBulkChange } from './start-bulk-change.ts'
import { undoBulkChange } from './undo-bulk-change.ts'

const tags = ['bulk changes']
const params = z.object({ id: z.uuid() })

/** /api/v1/bulk-changes */
export function registerBulkRoutes(http: Http): void {
  http.post(
    '/api/v1/bulk-changes',
    {
      schema: {
        tags,
        operationId: 'startBulkChange',
        summary: 'Change many conversations, named or all that match; goes on in the background',
        body: newBulkChangeShape,
        response: { 202: bulkChangeShape },
      },
    },
    async (request, reply) => {
      const id = await startBulkChange(request.context, request.body)
      return reply.status(202).send(await request.context.read((tx) => getBulkChange(tx, id)))
    },
  )
  http.post(
    '/api/v1/bulk-changes/count',
    {
      schema: {
        tags,
        operationId: 'countMatching',
        summary: 'How many conversations match, up to 50,001; changes nothing',
        body: z.object({ matching: selectionShape.options[1].shape.matching }),
        response: { 200: z.object({ count: z.number().int() }) },
      },
    },
    (request) =>
      request.context.read(async (tx) => ({ count: await countMatching(tx, request.body.matching) })),
  )
  http.get(
    '/api/v1/bulk-changes/:id',
    {
      schema: {
        tags,
        operationId: 'getBulkChange',
        summary: 'How far a bulk change is',
        params,
        response: { 200: bulkChangeShape },
      },
    },
    (request) => request.context.read((tx) => getBulkChange(tx, request.params.id)),
  )
  http.post(
    '/api/v1/bulk-changes/:id/undo',
    {
      schema: {
        tags,
        operationId: 'undoBulkChange',
        summary: 'Take a bulk change back where nobody has changed anything since',
        params,
        response: { 202: bulkChangeShape },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      await undoBulkChange(request.context, id)
      return reply.status(202).send(await request.context.read((tx) => getBulkChange(tx, id)))
    },
  )
}
