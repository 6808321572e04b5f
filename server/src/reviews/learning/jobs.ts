import { z } from 'zod'
import { audit, requirePermission } from '../../accounts/index.ts'
import { sentimentLanguages } from '../../language/sentiment/load-model.ts'
import type { Context, Tx } from '../../platform/context.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import { learnFromReviews } from './learn.ts'

const subjectShape = z.object({ kind: z.enum(['sentiment', 'themes', 'spam']), language: z.string() })

/** The background work of learning from reviews, one thing at a time. */
export const learningJobs: Jobs = {
  'reviews.learn': async (context, payload) => {
    await learnFromReviews(context, subjectShape.parse(payload))
  },
}

/** Has a brand with reviews learn from them. Called every night. */
export async function learnNightly(context: Context): Promise<void> {
  await context.transaction(async (tx) => {
    const one = await tx.db
      .selectFrom('reviews')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .limit(1)
      .executeTakeFirst()
    if (one) await enqueueLearning(tx)
  })
}

/** The same at once, because somebody wants to see what came of their corrections. */
export async function learnNow(context: Context): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  await context.transaction(async (tx) => {
    await enqueueLearning(tx)
    await audit(tx, { action: 'review_learning.started', subjectKind: 'account', subjectId: tx.accountId })
  })
}

async function enqueueLearning(tx: Tx): Promise<void> {
  const spoken = await tx.db
    .selectFrom('reviews')
    .select('language')
    .distinct()
    .where('accountId', '=', tx.accountId)
    .where('language', 'in', sentimentLanguages)
    .where('isStarOnly', '=', false)
    .execute()
  const subjects = [
    ...spoken.map(({ language }) => ({ kind: 'sentiment', language })),
    { kind: 'themes', language: '' },
    { kind: 'spam', language: '' },
  ]
  for (const subject of subjects) {
    const key = `reviews.learn ${tx.accountId} ${subject.kind} ${subject.language}`
    tx.enqueue('reviews.learn', subject, { key })
  }
}
