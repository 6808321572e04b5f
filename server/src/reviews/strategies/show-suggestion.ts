import type { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { findAutomatic } from './answer-by-itself.ts'
import { lengthIn } from './fit-answer.ts'
import type { suggestionShape } from './shapes.ts'
import { suggestForReview } from './suggest-for-review.ts'

/** The suggested answer with why it is as it is. @throws AppError not_found */
export async function showSuggestion(
  tx: Tx,
  given: Parameters<typeof suggestForReview>[1],
): Promise<z.infer<typeof suggestionShape>> {
  const { text, chosen, points, language, isReviewersLanguage, register, most, unit } =
    await suggestForReview(tx, given)
  const automatic = await findAutomatic(tx, given.reviewId)
  const { tone, because } = chosen
  return {
    ...{ text, tone, because, points, language, isReviewersLanguage, register },
    ...{ wordings: given.wording, length: lengthIn(text, unit), most, unit },
    automatic:
      automatic?.messageId && automatic.state === 'scheduled'
        ? { messageId: automatic.messageId, sendAt: automatic.sendAt }
        : null,
  }
}
