import { z } from 'zod'
import { pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { parseFilter } from '../filter/shape.ts'
import { countsShape, listItemShape, listQueryShape } from '../shapes.ts'
import { getView } from '../views/queries.ts'
import type { CountsBoard } from './counts-board.ts'
import { listConversations } from './list-conversations.ts'

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
        const { limit, cursor, filter: text, viewId, ...rest } = request.query
        const saved = viewId ? await getView(tx, viewId) : undefined
        const given = parseFilter(text)
        const parts = [saved?.filter, given].filter((one) => one !== undefined)
        const filter = parts.length > 1 ? { all: parts } : parts[0]
        const sort = rest.sort ?? saved?.sort
        return listConversations(tx, { ...rest, filter, sort }, { limit, cursor })
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
