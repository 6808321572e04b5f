import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Http } from '../../platform/http/http.ts'
import { makePrivateLink, readPrivately, revokePrivateLink } from './links.ts'

const tags = ['reviews']
const params = z.object({ id: z.uuid() })

const linkShape = z
  .object({
    id: z.uuid(),
    url: z.string(),
    invitation: z.string().meta({
      description: 'What may stand in the answer: the link in a sentence, in the language of the review',
    }),
    createdName: z.string(),
    createdAt: z.date(),
    expiresAt: z.date(),
    revokedAt: z.date().nullable(),
    isOver: z.boolean(),
  })
  .meta({ id: 'ReviewPrivateLink' })

const privatelyShape = z
  .object({
    links: z.array(linkShape),
    email: z
      .object({ address: z.string(), invitation: z.string() })
      .nullable()
      .meta({ description: 'Where a platform takes no links, this may be named instead' }),
    conversations: z
      .array(
        z.object({ id: z.uuid(), number: z.coerce.number().int(), status: z.string(), begunAt: z.date() }),
      )
      .meta({ description: 'What began by them; who writes there is not proved to be the reviewer' }),
  })
  .meta({ id: 'ReviewPrivately' })

/** `/api/v1/reviews/:id/private-links` */
export function registerPrivateLinkRoutes(http: Http): void {
  http.get(
    '/api/v1/reviews/:id/private-links',
    {
      schema: {
        ...{ tags, operationId: 'getReviewPrivately', params, response: { 200: privatelyShape } },
        summary: 'The links by which a reviewer can go on privately, and what began by them',
      },
    },
    async ({ context, params: { id } }) => {
      requirePermission(context.actor, 'conversations.read')
      return readPrivately(context, id)
    },
  )
  http.post(
    '/api/v1/reviews/:id/private-links',
    {
      schema: {
        ...{ tags, operationId: 'makeReviewPrivateLink', params, response: { 201: linkShape } },
        summary: 'Make a link by which the reviewer can go on privately; good for thirty days',
      },
    },
    async ({ context, params: { id } }, reply) => {
      const linkId = await makePrivateLink(context, id)
      const { links } = await readPrivately(context, id)
      return reply.status(201).send(links.find((one) => one.id === linkId)!)
    },
  )
  http.delete(
    '/api/v1/reviews/:id/private-links/:linkId',
    {
      schema: {
        ...{ tags, operationId: 'revokeReviewPrivateLink', params: params.extend({ linkId: z.uuid() }) },
        summary: 'Make a link lead nowhere',
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id, linkId } }, reply) => {
      await revokePrivateLink(context, id, linkId)
      return reply.status(204).send(null)
    },
  )
}
