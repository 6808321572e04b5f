import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { refuseStale } from '../refuse-stale.ts'
import { knowledgeSettings } from '../settings.ts'
import { announceText } from './announce.ts'
import { lockText } from './find-text.ts'
import { memberOf } from './save-text.ts'
import type { NewReview } from './shapes.ts'

type Where = { articleId: string; textId: string; version?: number | undefined }

/**
 * Asks for a review of a text as it is, approves it, or gives it back with a note; null takes the asking back.
 * @throws AppError not_found, stale, forbidden, conflict for one's own text where somebody else must approve
 */
export async function reviewText(context: Context, where: Where, review: NewReview | null): Promise<void> {
  const isVerdict = review !== null && review.state !== 'asked'
  requirePermission(context.actor, isVerdict ? 'knowledge.publish' : 'knowledge.write')
  await context.transaction(async (tx) => {
    const text = await lockText(tx, where.articleId, where.textId)
    refuseStale(text.version, where.version)
    const by = memberOf(tx)
    if (review?.state === 'approved' && by !== null && by === text.changedBy) {
      const { articlesNeedApproval } = await knowledgeSettings.read(tx)
      if (articlesNeedApproval)
        throw new AppError('conflict', 'Somebody else must approve what you wrote.', { key: 'own_approval' })
    }
    const { state, note } = review ?? { state: null, note: '' }
    await tx.db
      .updateTable('articleTexts')
      .set({ review: state, reviewNote: note, reviewBy: review && by, reviewedAt: review && tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', text.id)
      .execute()
    if (isVerdict) {
      const { locale, version } = text
      await audit(tx, {
        ...{ action: 'article.reviewed', subjectKind: 'article', subjectId: text.articleId },
        after: { locale, version, review: state, note },
      })
    }
    await announceText(tx, 'article.review_changed', text, { review: state, note })
  })
}
