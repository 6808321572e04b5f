import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import { holdModel } from './model.ts'
import { lookBack } from './settings.ts'

/**
 * Forgets all that was learned and learns anew: from everything people have dealt with before, or only from what begins
 * from now on.
 * @throws AppError forbidden
 */
export async function forgetLearned(context: Context, from: 'history' | 'now'): Promise<void> {
  requirePermission(context.actor, 'routing.manage')
  await context.transaction(async (tx) => {
    const { lessons, startsAt } = await holdModel(tx)
    for (const table of ['suggestionWords', 'suggestionLabels', 'suggestionLessons'] as const)
      await tx.db.deleteFrom(table).where('accountId', '=', tx.accountId).execute()
    await tx.db
      .updateTable('suggestionModels')
      .set({
        ...{ lessons: 0, words: 0, vocabulary: 0, changes: 0, temperature: 3, tagTemperature: 3 },
        ...{ judged: '[]', judgedTags: '[]', judgedAt: null, lookedBefore: null },
        startsAt: from === 'now' ? tx.now() : null,
      })
      .where('accountId', '=', tx.accountId)
      .execute()
    if (from === 'history') await lookBack(tx)
    await audit(tx, {
      action: 'suggestions.forgotten',
      subjectKind: 'account',
      subjectId: tx.accountId,
      before: { lessons, startsAt },
      after: { from },
    })
    record(tx, 'suggestion.forgotten', { subjectId: tx.accountId })
  })
}
