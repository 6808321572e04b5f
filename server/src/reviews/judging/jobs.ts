import type { Context, Tx } from '../../platform/context.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import { hasUnjudged, judgeForAWhile } from './judge-earlier.ts'

/** The background work of reading reviews for what they say. */
export const judgingJobs: Jobs = {
  'reviews.judge': async (context) => {
    if (await judgeForAWhile(context)) await context.transaction((tx) => enqueueJudging(tx))
  },
}

/** Has the reviews judged that were there before there was anything to judge them with. */
export async function judgeUnjudged(context: Context): Promise<void> {
  if (await context.read(hasUnjudged)) await context.transaction((tx) => enqueueJudging(tx))
}

function enqueueJudging(tx: Tx): void {
  tx.enqueue('reviews.judge', {}, { key: `reviews.judge ${tx.accountId}` })
}
