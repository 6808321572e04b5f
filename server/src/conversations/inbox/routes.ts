import { z } from 'zod'
import { pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { parseFilter } from '../filter/shape.ts'
import { countsShape, listItemShape, listQueryShape } from '../shapes.ts'
import type { CountsBoard } from './counts-board.ts'
import { listConversations, withSavedView } from './list-conversations.ts'

const tags = ['conversations']

/** The lists of /api/v1/conversations and their counts. */
export function registerInboxRoutes(http: Http, counts: Pick<CountsBoard, 'read'>): void {
  http.get(
    '/api/v1/conversations',
    {
      schema: {
        tags,
        operationId: 'listConversations',
        summary: 'The inbox: conversations of a view, by what an answer is worth or as sorted',
        querystring: z.object({ ...listQueryShape, ...pageQuery }),
        response: { 200: pageOf(listItemShape) },
      },
    },
    (request) =>
      request.context.read(async (tx) => {
        const { limit, cursor, filter, viewId, ...rest } = request.query
        const asked = await withSavedView(tx, { ...rest, filter: parseFilter(filter) }, viewId)
        return listConversations(tx, asked, { limit, cursor })
      }),
  )
  http.get(
    '/api/v1/conversations/counts',
    {
      schema: {
        tags,
        operationId: 'countConversations',
        summary: 'How many conversations each view holds',
        response: { 200: countsShape },
      },
    },
    (request) => counts.read(request.context),
  )
}
