import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Http } from '../../platform/http/http.ts'
import type { Connectors } from '../channel.ts'
import { detailShape } from '../shapes.ts'
import { registerLinkRoutes } from './link-routes.ts'
import { mergeConversations } from './merge-conversations.ts'
import { readRelated } from './read-related.ts'
import { mergeShape, wayShape } from './shapes.ts'
import { splitConversation } from './split-conversation.ts'
import { unmergeConversation } from './unmerge-conversation.ts'
import { changeChannel, listWays } from './ways.ts'

const tags = ['conversations']
const params = z.object({ id: z.uuid() })

export type ShapePorts = {
  connectors: Connectors
  detail: (context: Context, id: string) => Promise<z.infer<typeof detailShape>>
}

/** What makes one of two conversations, two of one, and joins them in other ways. */
export function registerShapeRoutes(http: Http, { connectors, detail }: ShapePorts): void {
  http.post(
    '/api/v1/conversations/:id/merges',
    {
      schema: {
        tags,
        operationId: 'mergeConversations',
        summary: 'Make others part of this one; each merge can be undone',
        params,
        body: z.object({ otherIds: z.array(z.uuid()).min(1).max(20) }),
        response: { 201: z.object({ items: z.array(mergeShape) }) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const ids = await mergeConversations(request.context, id, request.body.otherIds)
      const { merges } = await request.context.read((tx) => readRelated(tx, id))
      return reply.status(201).send({ items: merges.filter((merge) => ids.includes(merge.id)) })
    },
  )
  http.delete(
    '/api/v1/conversations/:id/merges/:mergeId',
    {
      schema: {
        tags,
        operationId: 'unmergeConversation',
        summary: 'Give both back as they were; what was said since stays, but for answers to the merged one',
        params: params.extend({ mergeId: z.uuid() }),
        response: { 200: detailShape },
      },
    },
    async (request) => {
      const { id, mergeId } = request.params
      return detail(request.context, await unmergeConversation(request.context, id, mergeId))
    },
  )
  http.post(
    '/api/v1/conversations/:id/splits',
    {
      schema: {
        tags,
        operationId: 'splitConversation',
        summary: 'Make a new conversation of a message, or of it and all that follows',
        params,
        body: z.object({
          messageId: z.uuid(),
          isAlone: z.boolean().default(false).meta({ description: 'Only this message.' }),
          subject: z.string().trim().max(500).optional(),
        }),
        response: { 201: detailShape },
      },
    },
    async (request, reply) => {
      const id = await splitConversation(request.context, request.params.id, request.body)
      return reply.status(201).send(await detail(request.context, id))
    },
  )
  http.get(
    '/api/v1/conversations/:id/ways',
    {
      schema: {
        tags,
        operationId: 'listWays',
        summary: 'The channels it could go on through, and whom each would write to',
        params,
        response: { 200: z.object({ items: z.array(wayShape) }) },
      },
    },
    async (request) => ({
      items: await request.context.read((tx) => listWays(tx, connectors, request.params.id)),
    }),
  )
  http.put(
    '/api/v1/conversations/:id/channel',
    {
      schema: {
        tags,
        operationId: 'changeChannel',
        summary: 'Answer through another channel from now on',
        params,
        body: z.object({ channelId: z.uuid() }),
        response: { 200: detailShape },
      },
    },
    async (request) => {
      await changeChannel(request.context, connectors, request.params.id, request.body.channelId)
      return detail(request.context, request.params.id)
    },
  )
  registerLinkRoutes(http)
}
