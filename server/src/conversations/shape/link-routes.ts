import { z } from 'zod'
import type { Http } from '../../platform/http/http.ts'
import { follow, unfollow } from './followers.ts'
import { linkConversations, unlinkConversations } from './links.ts'
import { readRelated } from './read-related.ts'
import { setParent } from './set-parent.ts'
import { relatedShape } from './shapes.ts'

const tags = ['conversations']
const params = z.object({ id: z.uuid() })
const otherParams = params.extend({ otherId: z.uuid() })
const memberParams = params.extend({ memberId: z.uuid() })
const done = { 204: z.null() }

/** Links, parents and parts, and who follows. */
export function registerLinkRoutes(http: Http): void {
  const path = '/api/v1/conversations/:id'
  http.get(
    `${path}/related`,
    {
      schema: {
        tags,
        operationId: 'getRelated',
        summary: 'Its parent, its parts, what it is linked to and what was merged into it',
        params,
        response: { 200: relatedShape },
      },
    },
    (request) => request.context.read((tx) => readRelated(tx, request.params.id)),
  )
  http.put(
    `${path}/links/:otherId`,
    {
      schema: {
        tags,
        operationId: 'linkConversations',
        summary: 'These two have to do with each other',
        params: otherParams,
        response: done,
      },
    },
    async (request, reply) => {
      await linkConversations(request.context, request.params.id, request.params.otherId)
      return reply.status(204).send(null)
    },
  )
  http.delete(
    `${path}/links/:otherId`,
    {
      schema: {
        tags,
        operationId: 'unlinkConversations',
        summary: 'They do not after all',
        params: otherParams,
        response: done,
      },
    },
    async (request, reply) => {
      await unlinkConversations(request.context, request.params.id, request.params.otherId)
      return reply.status(204).send(null)
    },
  )
  http.put(
    `${path}/parent`,
    {
      schema: {
        tags,
        operationId: 'setParent',
        summary: 'Make it part of another conversation; null makes it one of its own',
        params,
        body: z.object({ parentId: z.uuid().nullable() }),
        response: done,
      },
    },
    async (request, reply) => {
      await setParent(request.context, request.params.id, request.body.parentId)
      return reply.status(204).send(null)
    },
  )
  http.put(
    `${path}/followers/:memberId`,
    {
      schema: {
        tags,
        operationId: 'followConversation',
        summary: 'Have a member, oneself or another, hear of everything in it',
        params: memberParams,
        response: done,
      },
    },
    async (request, reply) => {
      await follow(request.context, request.params.id, request.params.memberId)
      return reply.status(204).send(null)
    },
  )
  http.delete(
    `${path}/followers/:memberId`,
    {
      schema: {
        tags,
        operationId: 'unfollowConversation',
        summary: 'Have them hear of it no longer',
        params: memberParams,
        response: done,
      },
    },
    async (request, reply) => {
      await unfollow(request.context, request.params.id, request.params.memberId)
      return reply.status(204).send(null)
    },
  )
}
