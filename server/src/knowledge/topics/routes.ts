import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { addTopic, changeTopic, orderTopics } from './change-topics.ts'
import { newTopicShape, topicChangesShape, topicOrderShape, topicShape } from './shapes.ts'
import { getTopic, listTopics } from './topics.ts'

const tags = ['topics']
const params = z.object({ id: z.uuid() })
const present = (context: Context, id: string) => context.read((tx) => getTopic(tx, id))

/** `/api/v1/topics`, `/api/v1/topic-order` */
export function registerTopicRoutes(http: Http): void {
  http.get(
    '/api/v1/topics',
    {
      schema: {
        tags,
        operationId: 'listTopics',
        summary: 'All topics of the help centre, those of one parent in their order',
        querystring: z.object({ archived: z.stringbool().default(false) }),
        response: { 200: pageOf(topicShape) },
      },
    },
    ({ context, query }) => {
      requirePermission(context.actor, 'knowledge.read')
      return context.read(async (tx) => ({
        items: await listTopics(tx, { isArchived: query.archived }),
        nextCursor: null,
      }))
    },
  )
  http.post(
    '/api/v1/topics',
    {
      schema: {
        tags,
        operationId: 'addTopic',
        summary: 'Add a topic',
        body: newTopicShape,
        response: { 201: topicShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await addTopic(context, body)
      return reply.status(201).send(withVersion(reply, await present(context, id)))
    },
  )
  registerChangeRoutes(http)
}

function registerChangeRoutes(http: Http): void {
  http.patch(
    '/api/v1/topics/:id',
    {
      schema: {
        tags,
        operationId: 'updateTopic',
        summary: 'Change a topic, move it, put it away or take it back',
        params,
        headers: ifMatchHeaders,
        body: topicChangesShape,
        response: { 200: topicShape },
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await changeTopic(context, id, body, versionOf(headers))
      return withVersion(reply, await present(context, id))
    },
  )
  http.delete(
    '/api/v1/topics/:id',
    {
      schema: {
        tags,
        operationId: 'archiveTopic',
        summary: 'Put an empty topic away',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await changeTopic(context, id, { isArchived: true })
      return reply.status(204).send(null)
    },
  )
  http.put(
    '/api/v1/topic-order',
    {
      schema: {
        tags,
        operationId: 'orderTopics',
        summary: 'Put the topics of one parent in an order',
        body: topicOrderShape,
        response: { 200: pageOf(topicShape) },
      },
    },
    async ({ context, body }) => {
      await orderTopics(context, body)
      return context.read(async (tx) => ({ items: await listTopics(tx), nextCursor: null }))
    },
  )
}
