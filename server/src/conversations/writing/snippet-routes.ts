import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { getConversationRecord } from '../find-conversation.ts'
import { renderTexts } from './render.ts'
import { addSnippet, updateSnippet } from './save-snippet.ts'
import {
  newSnippetShape,
  renderedShape,
  snippetChangesShape,
  snippetRowShape,
  snippetShape,
} from './shapes.ts'
import { getSnippet, listSnippets } from './snippets.ts'

const tags = ['snippets']
const params = z.object({ id: z.uuid() })
const present = (context: Context, id: string) => context.read((tx) => getSnippet(tx, id))

/** `/api/v1/snippets` */
export function registerSnippetRoutes(http: Http): void {
  http.get(
    '/api/v1/snippets',
    {
      schema: {
        tags,
        operationId: 'listSnippets',
        summary:
          'Replies to be written again: one’s own, one’s departments’ and everybody’s, without their texts',
        querystring: z.object({
          search: z.string().trim().min(1).max(200).optional(),
          archived: z.stringbool().default(false),
        }),
        response: { 200: pageOf(snippetRowShape) },
      },
    },
    ({ context, query }) => {
      requirePermission(context.actor, 'conversations.read')
      return context.read(async (tx) => ({
        items: await listSnippets(tx, { search: query.search, isArchived: query.archived }),
        nextCursor: null,
      }))
    },
  )
  http.post(
    '/api/v1/snippets',
    {
      schema: {
        tags,
        operationId: 'addSnippet',
        summary: 'Keep a reply to be written again',
        body: newSnippetShape,
        response: { 201: snippetShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await addSnippet(context, body)
      return reply.status(201).send(withVersion(reply, await present(context, id)))
    },
  )
  http.get(
    '/api/v1/snippets/:id',
    {
      schema: {
        tags,
        operationId: 'getSnippet',
        summary: 'One snippet with its texts',
        params,
        response: { 200: snippetShape },
      },
    },
    async ({ context, params: { id } }, reply) => {
      requirePermission(context.actor, 'conversations.read')
      return withVersion(reply, await present(context, id))
    },
  )
  registerChangeRoutes(http)
  registerRenderingRoute(http)
}

function registerChangeRoutes(http: Http): void {
  http.patch(
    '/api/v1/snippets/:id',
    {
      schema: {
        tags,
        operationId: 'updateSnippet',
        summary: 'Change a snippet, put it away or take it back; its texts are given whole',
        params,
        headers: ifMatchHeaders,
        body: snippetChangesShape,
        response: { 200: snippetShape },
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await updateSnippet(context, id, body, versionOf(headers))
      return withVersion(reply, await present(context, id))
    },
  )
  http.delete(
    '/api/v1/snippets/:id',
    {
      schema: {
        tags,
        operationId: 'archiveSnippet',
        summary: 'Put a snippet away: nobody is offered it any more',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await updateSnippet(context, id, { isArchived: true })
      return reply.status(204).send(null)
    },
  )
}

function registerRenderingRoute(http: Http): void {
  http.get(
    '/api/v1/snippets/:id/rendering',
    {
      schema: {
        tags,
        operationId: 'renderSnippet',
        summary: 'A snippet as it is written for one customer: their language, its variables filled',
        params,
        querystring: z.object({
          conversationId: z.uuid().optional(),
          locationId: z.uuid().optional().meta({ description: 'Where there is no conversation yet' }),
          locale: z.string().max(20).optional().meta({ description: 'Instead of the customer’s language' }),
        }),
        response: { 200: renderedShape },
      },
    },
    ({ context, params: { id }, query }) =>
      context.read(async (tx) => {
        const { locale, ...place } = query
        if (place.conversationId) await getConversationRecord(tx, place.conversationId)
        const { texts } = await getSnippet(tx, id)
        const rendered = await renderTexts(context, tx, texts, { place, locale })
        if (rendered) return rendered
        throw new AppError('not_found', 'There is no such snippet.', { key: 'snippet_gone' })
      }),
  )
}
