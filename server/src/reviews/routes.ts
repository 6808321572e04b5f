import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { withVersion } from '../platform/http/version.ts'
import { registerReviewApprovalRoutes } from './approval/routes.ts'
import { registerJudgementRoutes } from './judging/routes.ts'
import { registerLearningRoutes } from './learning/routes.ts'
import { getReview, listReviews } from './list-reviews.ts'
import { registerPrivateLinkRoutes } from './privately/routes.ts'
import { reviewFilter, reviewInFullShape, reviewShape } from './shapes.ts'

const tags = ['reviews']
const cursorShape = z.tuple([z.iso.datetime(), z.uuid()])

/** `/api/v1/reviews` */
export function registerReviewRoutes(http: Http): void {
  registerJudgementRoutes(http)
  registerLearningRoutes(http)
  registerReviewApprovalRoutes(http)
  registerPrivateLinkRoutes(http)
  http.get(
    '/api/v1/reviews',
    {
      schema: {
        ...{ tags, operationId: 'listReviews', querystring: z.object({ ...pageQuery, ...reviewFilter }) },
        summary: 'What was said of the locations in public, the newest first',
        response: { 200: pageOf(reviewShape) },
      },
    },
    async ({ context, query: { cursor, limit, ...filter } }) => {
      requirePermission(context.actor, 'conversations.read')
      const after = decodeCursor(cursor, cursorShape)
      const found = await context.read((tx) => listReviews(tx, { ...filter, limit, after }))
      const items = found.slice(0, limit)
      const last = items.at(-1)
      const isMore = found.length > limit && last !== undefined
      return { items, nextCursor: isMore ? encodeCursor([last.writtenAt.toISOString(), last.id]) : null }
    },
  )
  http.get(
    '/api/v1/reviews/:id',
    {
      schema: {
        ...{ tags, operationId: 'getReview', params: z.object({ id: z.uuid() }) },
        summary: 'A review with all its versions, the latest first',
        response: { 200: reviewInFullShape },
      },
    },
    async ({ context, params: { id } }, reply) => {
      requirePermission(context.actor, 'conversations.read')
      return withVersion(reply, await context.read((tx) => getReview(tx, id)))
    },
  )
}
