import type { Channel, DeliveryOutcome, Outgoing } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { findReviewOf, noteSubmitted, ReviewProblem, type ReviewSource } from '../../reviews/index.ts'
import { awaitReplyTurn, type Reach } from './reach.ts'

type Given = { source: ReviewSource; channel: Channel; reach: Reach }

/**
 * Puts an answer below its review, as the whole world will read it. Handed in again it is the same answer: one that
 * may have arrived is not put there twice.
 */
export async function deliverAnswer(
  context: Context,
  { source, channel, reach }: Given,
  { conversationId, messageId, text }: Outgoing,
): Promise<DeliveryOutcome> {
  const submit = source.reply
  if (!submit) return { outcome: 'failed', permanent: true, reason: 'review_by_hand' }
  const review = await context.read((tx) => findReviewOf(tx, conversationId))
  if (!review || review.removedAt) return { outcome: 'failed', permanent: true, reason: 'review_gone' }
  const { externalId, placeId } = review
  try {
    await awaitReplyTurn(context, { source, channel })
    const { state } = await reach(context, { source, channel }, (call) =>
      submit(call, { externalId, placeId, text, key: messageId }),
    )
    await context.transaction((tx) => noteSubmitted(tx, review.id, { text, state, messageId }))
    const response = state === 'pending' ? 'The platform looks at it first.' : 'Everybody sees it.'
    return { outcome: 'sent', externalId: `review-answer:${messageId}`, response, refused: [] }
  } catch (error) {
    if (!(error instanceof ReviewProblem)) throw error
    return failureOf(error)
  }
}

function failureOf({ reason, message }: ReviewProblem): DeliveryOutcome {
  const isLater = reason === 'later' || reason === 'signed_out'
  return {
    ...{ outcome: 'failed', permanent: !isLater, reason: message || reason },
    ...(reason === 'signed_out' ? { isChannels: true } : {}),
  }
}
