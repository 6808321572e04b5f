import { z } from 'zod'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import { type Http, onlyPeople } from '../platform/http/http.ts'
import { discardDraft, findDraft, saveDraft } from './compose/drafts.ts'
import { getConversationRecord } from './find-conversation.ts'
import { listTimeline } from './inbox/list-timeline.ts'
import { announcePresence } from './presence.ts'
import { readConversation, unreadConversation } from './reads.ts'
import { draftShape, newDraftShape, presenceStateShape, timelineEntryShape } from './shapes.ts'

const tags = ['conversations']
const params = z.object({ id: z.uuid() })
const done = { 204: z.null() }
const draftQuery = z.object({ kind: z.enum(['reply', 'note']).default('reply') })

/** What belongs to one person's desk: drafts, what they have read, where they look; and the conversation's timeline. */
export function registerDeskRoutes(http: Http): void {
  http.get(
    '/api/v1/conversations/:id/draft',
    {
      schema: {
        tags,
        operationId: 'getDraft',
        security: onlyPeople,
        summary: 'What I have written and not sent; null when nothing',
        params,
        querystring: draftQuery,
        response: { 200: draftShape.nullable() },
      },
    },
    async (request) =>
      (await request.context.read((tx) => findDraft(tx, request.params.id, request.query.kind))) ?? null,
  )
  http.put(
    '/api/v1/conversations/:id/draft',
    {
      schema: {
        tags,
        operationId: 'saveDraft',
        security: onlyPeople,
        summary: 'Keep what I have written so far',
        params,
        querystring: draftQuery,
        body: newDraftShape,
        response: done,
      },
    },
    async (request, response) => {
      await saveDraft(request.context, request.params.id, request.query.kind, request.body)
      return response.status(204).send(null)
    },
  )
  http.delete(
    '/api/v1/conversations/:id/draft',
    {
      schema: {
        tags,
        operationId: 'discardDraft',
        security: onlyPeople,
        summary: 'Throw my draft away',
        params,
        querystring: draftQuery,
        response: done,
      },
    },
    async (request, response) => {
      await discardDraft(request.context, request.params.id, request.query.kind)
      return response.status(204).send(null)
    },
  )
  http.put(
    '/api/v1/conversations/:id/read',
    {
      schema: {
        tags,
        operationId: 'readConversation',
        security: onlyPeople,
        summary: 'I have seen this many of its messages',
        params,
        body: z.object({ messageCount: z.number().int().min(0) }),
        response: done,
      },
    },
    async (request, response) => {
      await readConversation(request.context, request.params.id, request.body.messageCount)
      return response.status(204).send(null)
    },
  )
  http.delete(
    '/api/v1/conversations/:id/read',
    {
      schema: {
        tags,
        operationId: 'unreadConversation',
        security: onlyPeople,
        summary: 'Make it unread',
        params,
        response: done,
      },
    },
    async (request, response) => {
      await unreadConversation(request.context, request.params.id)
      return response.status(204).send(null)
    },
  )
  http.put(
    '/api/v1/conversations/:id/presence',
    {
      schema: {
        tags,
        operationId: 'announcePresence',
        security: onlyPeople,
        summary: 'I look at it, type in it or have left it; say so again every half minute',
        params,
        body: z.object({ state: presenceStateShape }),
        response: done,
      },
    },
    async (request, response) => {
      await announcePresence(request.context, request.params.id, request.body.state)
      return response.status(204).send(null)
    },
  )
  http.get(
    '/api/v1/conversations/:id/timeline',
    {
      schema: {
        tags,
        operationId: 'listTimeline',
        summary: 'What was done with it besides talking, newest first',
        params,
        querystring: z.object(pageQuery),
        response: { 200: pageOf(timelineEntryShape) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const [before] = decodeCursor(cursor, z.tuple([z.number().int()])) ?? []
      const rows = await request.context.read(async (tx) => {
        await getConversationRecord(tx, request.params.id)
        return listTimeline(tx, request.params.id, { limit, before })
      })
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return { items: rows.slice(0, limit), nextCursor: last ? encodeCursor([Number(last.id)]) : null }
    },
  )
}
