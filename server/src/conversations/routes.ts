import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import type { Http } from '../platform/http/http.ts'
import { assignConversation } from './assign.ts'
import { registerAttachmentRoutes } from './attachment-routes.ts'
import { registerBulkRoutes } from './bulk/routes.ts'
import type { Connectors } from './channel.ts'
import { registerSharedDraftRoutes } from './compose/shared-draft-routes.ts'
import { deleteConversation } from './delete.ts'
import { registerDeskRoutes } from './desk-routes.ts'
import { registerDraftingRoutes } from './drafting/routes.ts'
import { findKept } from './find-conversation.ts'
import type { CountsBoard } from './inbox/counts-board.ts'
import { getConversation } from './inbox/get-conversation.ts'
import { registerInboxRoutes } from './inbox/routes.ts'
import { registerMarkRoutes } from './marks/routes.ts'
import { registerMessageRoutes } from './message-routes.ts'
import { registerParticipantRoutes } from './participant-routes.ts'
import type { PresenceBoard } from './presence.ts'
import { setStatus, snoozeConversation } from './set-status.ts'
import { registerSettingsRoutes } from './settings-routes.ts'
import { registerShapeRoutes } from './shape/routes.ts'
import { snoozeShape } from './shape/shapes.ts'
import { changesShape, detailShape, newConversationShape } from './shapes.ts'
import { registerSideThreadRoutes } from './side-threads/routes.ts'
import { registerSlaRoutes } from './sla/routes.ts'
import { startConversation } from './start-conversation.ts'
import { registerViewRoutes } from './views/routes.ts'
import type { Coach } from './writing/coach.ts'
import { registerWritingRoutes } from './writing/routes.ts'

const tags = ['conversations']
const params = z.object({ id: z.uuid() })

export type ConversationPorts = {
  connectors: Connectors
  presence: PresenceBoard
  counts: Pick<CountsBoard, 'read'>
  /** What reads an answer before it is sent; ours sees snippets that nothing was added to. */
  coach?: Coach
}

/** /api/v1/conversations, /api/v1/attachments and /api/v1/conversation-settings */
export function registerConversationRoutes(
  http: Http,
  { connectors, presence, counts, coach }: ConversationPorts,
): void {
  const detail = async (context: Context, id: string) => ({
    ...(await context.read((tx) => getConversation(tx, id))),
    viewers: presence.viewersOf(context.accountId, id),
  })
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
        summary: 'One conversation without its messages; of one that was merged, the one it was merged into',
        params,
        response: { 200: detailShape },
      },
    },
    async (request) => {
      const { id } = request.params
      return detail(request.context, (await request.context.read((tx) => findKept(tx, id))) ?? id)
    },
  )
  http.patch(
    '/api/v1/conversations/:id',
    {
      schema: {
        tags,
        operationId: 'updateConversation',
        summary: 'Give it to a person, department or location (null takes it away), rename or prioritise it',
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
        body: z.object({
          status: z.enum(['open', 'waiting', 'resolved', 'spam']),
          statusId: z
            .uuid()
            .nullable()
            .optional()
            .meta({ description: 'One of the brand’s own names for it; without one it has none' }),
        }),
        response: { 200: detailShape },
      },
    },
    async (request) => {
      const { status, statusId } = request.body
      await setStatus(request.context, request.params.id, status, statusId)
      return detail(request.context, request.params.id)
    },
  )
  http.put(
    '/api/v1/conversations/:id/snooze',
    {
      schema: {
        tags,
        operationId: 'snoozeConversation',
        summary: 'Put it aside until a time, until the customer answers or until its location opens next',
        params,
        body: snoozeShape,
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
  registerInboxRoutes(http, counts)
  registerViewRoutes(http)
  registerBulkRoutes(http)
  registerMarkRoutes(http, detail)
  registerMessageRoutes(http, connectors)
  registerDeskRoutes(http)
  registerAttachmentRoutes(http)
  registerParticipantRoutes(http)
  registerShapeRoutes(http, { connectors, detail })
  registerSharedDraftRoutes(http)
  registerSideThreadRoutes(http, connectors)
  registerDraftingRoutes(http)
  registerSettingsRoutes(http)
  registerSlaRoutes(http)
  registerWritingRoutes(http, coach)
}
