import { z } from 'zod'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { getReview } from '../list-reviews.ts'
import { reviewInFullShape } from '../shapes.ts'
import { correctReview } from './correct-review.ts'
import { tones } from './tone-of.ts'

const mostThemes = 12

const correctionShape = z
  .object({
    sentiment: z.enum(['pos', 'neu', 'neg']),
    tone: z.enum(tones),
    themes: z
      .array(z.string().trim().min(1).max(60))
      .max(mostThemes)
      .meta({ description: 'Keys of themes, or names of the brand’s own; empty: it is about none of them' }),
    language: z.string().regex(/^[a-z]{2,3}$/),
    isSpam: z.boolean().nullable().meta({ description: 'It is, or is not; null takes back what was said' }),
  })
  .partial()
  .meta({ id: 'ReviewCorrection' })

/** `/api/v1/reviews/:id/judgement` */
export function registerJudgementRoutes(http: Http): void {
  http.put(
    '/api/v1/reviews/:id/judgement',
    {
      schema: {
        ...{ tags: ['reviews'], operationId: 'correctReview', params: z.object({ id: z.uuid() }) },
        headers: ifMatchHeaders,
        summary: 'Say what a review feels like or is about, against the models; what is left out stays',
        body: correctionShape,
        response: { 200: reviewInFullShape },
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await correctReview(context, id, body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => getReview(tx, id)))
    },
  )
}
