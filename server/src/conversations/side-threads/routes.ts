import { z } from 'zod'
import type { Http } from '../../platform/http/http.ts'
import type { Connectors } from '../channel.ts'
import { getSideThread, listSideThreads } from './list.ts'
import { quoteConversation } from './quote.ts'
import { newSideThreadShape, quotationShape, sideThreadShape } from './shapes.ts'
import { startSideThread } from './start.ts'

const tags = ['side-threads']
const params = z.object({ id: z.uuid() })

/** /api/v1/conversations/:id/side-threads */
export function registerSideThreadRoutes(http: Http, connectors: Connectors): void {
  http.get(
    '/api/v1/conversations/:id/side-threads',
    {
      schema: {
        tags,
        operationId: 'listSideThreads',
        summary: 'What is said with third parties about a conversation',
        params,
        response: { 200: z.object({ items: z.array(sideThreadShape) }) },
      },
    },
    async (request) => ({
      items: await request.context.read((tx) => listSideThreads(tx, request.params.id)),
    }),
  )
  http.post(
    '/api/v1/conversations/:id/side-threads',
    {
      schema: {
        tags,
        operationId: 'startSideThread',
        summary: 'Forward it to a third party: a thread of its own that the customer never sees',
        params,
        body: newSideThreadShape,
        response: { 201: sideThreadShape },
      },
    },
    async (request, response) => {
      const { id } = request.params
      const threadId = await startSideThread(request.context, connectors, id, request.body)
      const thread = await request.context.read((tx) => getSideThread(tx, id, threadId))
      return response.status(201).send(thread)
    },
  )
  http.get(
    '/api/v1/conversations/:id/quotation',
    {
      schema: {
        tags,
        operationId: 'quoteConversation',
        summary: 'What was said with the customer, to be quoted in a side thread',
        params,
        querystring: z.object({ messageId: z.union([z.uuid(), z.array(z.uuid()).max(50)]).optional() }),
        response: { 200: quotationShape },
      },
    },
    (request) => {
      const { messageId } = request.query
      const ids = messageId === undefined ? undefined : [messageId].flat()
      return request.context.read((tx) => quoteConversation(tx, request.params.id, ids))
    },
  )
}
