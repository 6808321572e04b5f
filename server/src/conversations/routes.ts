import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { assignConversation } from './assign.ts'
import { registerAttachmentRoutes } from './attachment-routes.ts'
import type { Connectors } from './channel.ts'
import { deleteConversation } from './delete.ts'
import { registerDeskRoutes } from './desk-routes.ts'
import { countConversations } from './inbox/count-conversations.ts'
import { getConversation } from './inbox/get-conversation.ts'
import { listConversations } from './inbox/list-conversations.ts'
import { registerMessageRoutes } from './message-routes.ts'
import { registerParticipantRoutes } from './participant-routes.ts'
import type { PresenceBoard } from './presence.ts'
import { setStatus, snoozeConversation } from './set-status.ts'
import { registerSettingsRoutes } from './settings-routes.ts'
import {
  changesShape,
  countsShape,
  detailShape,
  listItemShape,
  listQueryShape,
  newConversationShape,
} from './shapes.ts'
import { startConversation } from './start-conversation.ts'

const tags = ['conversations']
const params = z.object({ id: z.uuid() })
const cursorShape = z.tuple([z.iso.datetime().transform((text) => new Date(text)), z.uuid()])

export type ConversationPorts = { connectors: Connectors; presence: PresenceBoard }

/** /api/v1/conversations, /api/v1/attachments and /api/v1/conversation-settings */
export function registerConversationRoutes(http: Http, { connectors, presence }: ConversationPorts): void {
  const detail = async (context: Context, id: string) => ({
    ...(await context.read((tx) => getConversation(tx, id))),
    viewers: presence.viewersOf(context.accountId, id),
  })
  http.get(
    '/api/v1/conversations',
    {
      schema: {
        tags,
        operationId: 'listConversations',
        summary: 'The inbox: conversations of a view, last active first',
        querystring: z.object({ ...listQueryShape, ...pageQuery }),
        response: { 200: pageOf(listItemShape) },
      },
    },
    async (request) => {
      const { limit, cursor, ...filter } = request.query
      const after = decodeCursor(cursor, cursorShape)
      const rows = await request.context.read((tx) => listConversations(tx, filter, { limit, after }))
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return {
        items: rows.slice(0, limit),
        nextCursor: last ? encodeCursor([last.lastActivityAt.toISOString(), last.id]) : null,
      }
    },
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
    (request) => request.context.read(countConversations),
  )
  http.post(
    '/api/v1/conversations',
    {
      schema: {
        tags,
        operationId: 'startConversation',
        summary: 'Write to a customer first',
        body: newConversationShape,
        response: { 201: detailShape },
      },
    },
    async (request, reply) => {
      const id = await startConversation(request.context, connectors, request.body)
      return reply.status(201).send(await detail(request.context, id))
    },
  )
  http.get(
    '/api/v1/conversations/:id',
    {
      schema: {
        tags,
        operationId: 'getConversation',
        summary: 'One conversation without its messages',
        params,
        response: { 200: detailShape },
      },
    },
    (request) => detail(request.context, request.params.id),
  )
  http.patch(
    '/api/v1/conversations/:id',
    {
      schema: {
        tags,
        operationId: 'updateConversation',
        summary: 'Give it to a person, department or location (null takes it away), or rename it',
        params,
        body: changesShape,
        response: { 200: detailShape },
      },
    },
    async (request) => {
      await assignConversation(request.context, request.params.id, request.body)
      // Who gave it away may no longer see it, but did it and is told how it went.
      return detail(request.context.as({ kind: 'system' }), request.params.id)
    },
  )
  http.put(
    '/api/v1/conversations/:id/status',
    {
      schema: {
        tags,
        operationId: 'setConversationStatus',
        summary: 'Open, wait, resolve or call it spam',
        params,
        body: z.object({ status: z.enum(['open', 'waiting', 'resolved', 'spam']) }),
        response: { 200: detailShape },
      },
    },
    async (request) => {
      await setStatus(request.context, request.params.id, request.body.status)
      return detail(request.context, request.params.id)
    },
  )
  http.put(
    '/api/v1/conversations/:id/snooze',
    {
      schema: {
        tags,
        operationId: 'snoozeConversation',
        summary: 'Put it aside until a time',
        params,
        body: z.object({ until: z.coerce.date() }),
        response: { 200: detailShape },
      },
    },
    async (request) => {
      await snoozeConversation(request.context, request.params.id, request.body.until)
      return detail(request.context, request.params.id)
    },
  )
  http.delete(
    '/api/v1/conversations/:id',
    {
      schema: {
        tags,
        operationId: 'deleteConversation',
        summary: 'Delete it with everything in it, for good',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await deleteConversation(request.context, request.params.id)
      return reply.status(204).send(null)
    },
  )
  registerMessageRoutes(http, connectors)
  registerDeskRoutes(http)
  registerAttachmentRoutes(http)
  registerParticipantRoutes(http)
  registerSettingsRoutes(http)
}
