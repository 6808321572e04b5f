import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { decideEdit } from './edits/decide-edit.ts'
import { listEdits, listPushes } from './live-lists.ts'
import { editShape, proposalShape, pushShape, wantedShape } from './live-shapes.ts'
import { askPushes, withdrawPush } from './pushes/ask.ts'
import { proposePushes } from './pushes/propose.ts'
import { getDirectory } from './records.ts'

const tags = ['listings']
const params = z.object({ id: z.uuid() })
const cursorShape = z.tuple([z.uuid()])

/** What is sent to platforms, and what others changed there */
export function registerLiveRoutes(http: Http): void {
  registerPushes(http)
  registerEdits(http)
}

function registerPushes(http: Http): void {
  http.get(
    '/api/v1/directories/:id/push-proposals',
    {
      schema: {
        ...{ tags, operationId: 'proposePushes', params, querystring: z.object(pageQuery) },
        summary:
          'What differs there and could be sent from here, both values side by side; `limit` counts records',
        response: { 200: pageOf(proposalShape) },
      },
    },
    async ({ context, params, query }) => {
      requirePermission(context.actor, 'locations.read')
      const [after] = decodeCursor(query.cursor, cursorShape) ?? []
      const asked = { directoryId: params.id, limit: query.limit, after }
      const { items, last } = await context.read((tx) => proposePushes(tx, asked))
      return { items, nextCursor: last && encodeCursor([last]) }
    },
  )
  http.get(
    '/api/v1/directories/:id/pushes',
    {
      schema: {
        ...{ tags, operationId: 'listPushes', params },
        summary: 'What was or is to be sent there, the newest first',
        querystring: z.object({ ...pageQuery, recordId: z.uuid().optional() }),
        response: { 200: pageOf(pushShape) },
      },
    },
    async ({ context, params, query: { limit, cursor, recordId } }) => {
      requirePermission(context.actor, 'locations.read')
      const [before] = decodeCursor(cursor, cursorShape) ?? []
      const rows = await context.read(async (tx) => {
        await getDirectory(tx, params.id)
        return listPushes(tx, { directoryId: params.id, recordId, limit, before })
      })
      return pageIn(
        rows.map((row) => pushShape.parse(row)),
        limit,
      )
    },
  )
  http.post(
    '/api/v1/directories/:id/pushes',
    {
      schema: {
        ...{ tags, operationId: 'askPushes', params, body: wantedShape },
        summary: 'Send our values of some fields; what is under way already is not added again',
        response: { 201: z.object({ added: z.int() }) },
      },
    },
    async ({ context, params, body }, reply) =>
      reply.status(201).send({ added: await askPushes(context, params.id, body.items) }),
  )
  http.delete(
    '/api/v1/directory-pushes/:id',
    {
      schema: {
        ...{ tags, operationId: 'withdrawPush', params },
        summary: 'Take back what waits to be sent',
        response: { 204: z.null() },
      },
    },
    async ({ context, params }, reply) => {
      await withdrawPush(context, params.id)
      return reply.status(204).send(null)
    },
  )
}

function registerEdits(http: Http): void {
  http.get(
    '/api/v1/directories/:id/edits',
    {
      schema: {
        ...{ tags, operationId: 'listDirectoryEdits', params },
        summary: 'What others changed there, with what it was before, the newest first',
        querystring: z.object({ ...pageQuery, state: editShape.shape.state.optional() }),
        response: { 200: pageOf(editShape) },
      },
    },
    async ({ context, params, query: { limit, cursor, state } }) => {
      requirePermission(context.actor, 'locations.read')
      const [before] = decodeCursor(cursor, cursorShape) ?? []
      const rows = await context.read(async (tx) => {
        await getDirectory(tx, params.id)
        return listEdits(tx, { directoryId: params.id, state, limit, before })
      })
      return pageIn(
        rows.map((row) => editShape.parse(row)),
        limit,
      )
    },
  )
  http.put(
    '/api/v1/directory-edits/:id/decision',
    {
      schema: {
        ...{ tags, operationId: 'decideDirectoryEdit', params },
        summary: 'Accept a change into our own record, or revert it there',
        body: z.object({ kind: z.enum(['accepted', 'reverted']) }),
        response: { 204: z.null() },
      },
    },
    async ({ context, params, body }, reply) => {
      await decideEdit(context, params.id, body.kind)
      return reply.status(204).send(null)
    },
  )
}

function pageIn<Row extends { id: string }>(rows: Row[], limit: number) {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit), nextCursor: last ? encodeCursor([last.id]) : null }
}
