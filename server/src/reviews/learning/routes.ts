import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { learnNow } from './jobs.ts'
import { learningShape, listLearning } from './list-learning.ts'

const tags = ['reviews']

/** `/api/v1/review-learning` */
export function registerLearningRoutes(http: Http): void {
  http.get(
    '/api/v1/review-learning',
    {
      schema: {
        ...{ tags, operationId: 'listReviewLearning' },
        summary:
          'What the brand’s own reviews and corrections have taught, the last outcome of each kind and language',
        response: { 200: pageOf(learningShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'conversations.read')
      return { items: await context.read((tx) => listLearning(tx, context.log)), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/review-learning',
    {
      schema: {
        ...{ tags, operationId: 'learnFromReviews' },
        summary:
          'Learn from the brand’s own reviews and corrections now, as is done every night; in the background',
        response: { 202: z.null() },
      },
    },
    async ({ context }, reply) => {
      await learnNow(context)
      return reply.status(202).send(null)
    },
  )
}
