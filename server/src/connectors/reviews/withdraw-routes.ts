import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { findAnswered, noteWithdrawn, ReviewProblem, type ReviewSources } from '../../reviews/index.ts'
import { getChannel } from '../channels/queries.ts'
import { awaitReplyTurn, type Reach } from './reach.ts'

/** `DELETE /api/v1/reviews/:id/answer` */
export function registerWithdrawRoutes(
  http: Http,
  { sources, reach }: { sources: ReviewSources; reach: Reach },
): void {
  http.delete(
    '/api/v1/reviews/:id/answer',
    {
      schema: {
        ...{ tags: ['reviews'], operationId: 'withdrawReviewAnswer' },
        summary: 'Take the brand’s answer below a review away again',
        description:
          'Where the platform can do that (`reply.canWithdraw`); 415 elsewhere. The review waits for an answer again.',
        params: z.object({ id: z.uuid() }),
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await withdraw(context, { sources, reach }, id)
      return reply.status(204).send(null)
    },
  )
}

async function withdraw(
  context: Context,
  { sources, reach }: { sources: ReviewSources; reach: Reach },
  id: string,
): Promise<void> {
  const review = await findAnswered(context, id)
  const source = sources.get(review.platform)
  const take = source?.withdraw
  if (!source || !take || !source.capability.reply.canWithdraw)
    throw new AppError('unsupported', 'This platform lets nobody take an answer back.', {
      ...{ key: 'review_no_withdraw', values: { platform: source?.capability.name ?? '' } },
    })
  const channel = await context.read((tx) => getChannel(tx, review.channelId))
  try {
    await awaitReplyTurn(context, { source, channel })
    await reach(context, { source, channel }, (call) => take(call, review))
  } catch (error) {
    if (!(error instanceof ReviewProblem)) throw error
    throw new AppError('unavailable', error.message || 'The platform does not answer at the moment.', {
      ...{ key: 'review_not_withdrawn', values: { reason: error.message || error.reason } },
    })
  }
  const { isAnyPlatform, name } = source.capability
  await noteWithdrawn(context, id, { platformName: isAnyPlatform ? channel.name : name })
}
