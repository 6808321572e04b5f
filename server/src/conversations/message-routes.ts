import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { addNote } from './add-note.ts'
import { registerApprovalRoutes } from './approval/routes.ts'
import type { Connectors } from './channel.ts'
import { readRecipientFacts } from './compose/read-recipients.ts'
import { suggestRecipients } from './compose/suggest-recipients.ts'
import { getConversationRecord } from './find-conversation.ts'
import { findMessage, listMessages } from './inbox/list-messages.ts'
import { openSource } from './inbox/open-source.ts'
import { reply } from './reply.ts'
import { retrySend } from './retry-send.ts'
import { reschedule } from './scheduled/reschedule.ts'
import { messageShape, newMessageShape, newTimeShape, suggestedRecipientsShape } from './shapes.ts'
import { undoSend } from './undo-send.ts'

const tags = ['messages']
const params = z.object({ id: z.uuid() })
const messageParams = params.extend({ messageId: z.uuid() })
const cursorShape = z.tuple([z.iso.datetime().transform((text) => new Date(text)), z.uuid()])

/** /api/v1/conversations/:id/messages and what surrounds writing one. */
export function registerMessageRoutes(http: Http, connectors: Connectors): void {
  registerApprovalRoutes(http, connectors)
  http.get(
    '/api/v1/conversations/:id/messages',
    {
      schema: {
        tags,
        operationId: 'listMessages',
        summary: 'The newest page first, each page in the order things were said',
        params,
        querystring: z.object(pageQuery),
        response: { 200: pageOf(messageShape) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const before = decodeCursor(cursor, cursorShape)
      const rows = await request.context.read(async (tx) => {
        await getConversationRecord(tx, request.params.id)
        return listMessages(tx, request.params.id, { limit, before })
      })
      const items = rows.length > limit ? rows.slice(1) : rows
      const oldest = rows.length > limit ? items[0] : undefined
      return { items, nextCursor: oldest ? encodeCursor([oldest.createdAt.toISOString(), oldest.id]) : null }
    },
  )
  http.post(
    '/api/v1/conversations/:id/messages',
    {
      schema: {
        tags,
        operationId: 'addMessage',
        summary: 'Answer the customer, or write a note for the team',
        description:
          'With seenPublicCount the answer is refused (409 stale, details.since) when something was said since then.',
        params,
        body: newMessageShape,
        response: { 201: messageShape },
      },
    },
    async (request, response) => {
      const { id } = request.params
      const { kind, ...given } = request.body
      const messageId =
        kind === 'note'
          ? await addNote(request.context, id, given)
          : await reply(request.context, connectors, id, given)
      return response.status(201).send(await getMessage(request.context, id, messageId))
    },
  )
  http.delete(
    '/api/v1/conversations/:id/messages/:messageId',
    {
      schema: {
        tags,
        operationId: 'undoSend',
        summary: 'Take back a message that has not gone out yet; its text is a draft again',
        params: messageParams,
        response: { 204: z.null() },
      },
    },
    async (request, response) => {
      await undoSend(request.context, request.params.id, request.params.messageId)
      return response.status(204).send(null)
    },
  )
  http.patch(
    '/api/v1/conversations/:id/messages/:messageId',
    {
      schema: {
        tags,
        operationId: 'rescheduleMessage',
        summary: 'Send an answer that waits for its time at another time',
        params: messageParams,
        body: newTimeShape,
        response: { 200: messageShape },
      },
    },
    async (request) => {
      const { id, messageId } = request.params
      await reschedule(request.context, id, messageId, request.body)
      return getMessage(request.context, id, messageId)
    },
  )
  http.post(
    '/api/v1/conversations/:id/messages/:messageId/retry',
    {
      schema: {
        tags,
        operationId: 'retrySend',
        summary: 'Send again what failed or waits',
        params: messageParams,
        response: { 200: messageShape },
      },
    },
    async (request) => {
      const { id, messageId } = request.params
      await retrySend(request.context, id, messageId)
      return getMessage(request.context, id, messageId)
    },
  )
  http.get(
    '/api/v1/conversations/:id/messages/:messageId/source',
    {
      schema: {
        tags,
        operationId: 'getMessageSource',
        summary: 'The message exactly as it was received',
        produces: ['text/plain'],
        params: messageParams,
      },
    },
    async (request, response) => {
      const source = await openSource(request.context, request.params.id, request.params.messageId)
      return response
        .header('content-disposition', `attachment; filename="${request.params.messageId}.eml"`)
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cache-control', 'private, max-age=3600')
        .type('text/plain; charset=utf-8')
        .send(source)
    },
  )
  http.get(
    '/api/v1/conversations/:id/recipients',
    {
      schema: {
        tags,
        operationId: 'suggestRecipients',
        summary: 'Whom an answer would go to',
        params,
        querystring: z.object({ replyAll: z.stringbool().default(false) }),
        response: { 200: suggestedRecipientsShape },
      },
    },
    (request) =>
      request.context.read(async (tx) => {
        const conversation = await getConversationRecord(tx, request.params.id)
        const facts = await readRecipientFacts(tx, connectors, conversation)
        return suggestRecipients({ ...facts, replyAll: request.query.replyAll })
      }),
  )
}

async function getMessage(context: Context, conversationId: string, messageId: string) {
  const message = await context.read((tx) => findMessage(tx, conversationId, messageId))
  if (!message) throw new AppError('not_found', 'There is no such message.', { key: 'message_gone' })
  return message
}
