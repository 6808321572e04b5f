import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import { claimDueSources, hasDueSources, type ReviewSources } from '../../reviews/index.ts'
import type { Reach } from './reach.ts'
import { readSource } from './read-source.ts'

const payloadShape = z.object({ channelId: z.uuid() })
// A stop of the server waits for jobs under way, so everything is done in parts.
const partMs = 8_000

/** The background work of sources of reviews. */
export function reviewSourceJobs(sources: ReviewSources, reach: Reach): Jobs {
  return {
    'reviews.read': async (context, payload) => {
      const { channelId } = payloadShape.parse(payload)
      const until = Date.now() + partMs
      const goesOn = await readSource(context, { sources, reach }, channelId, () => Date.now() > until)
      if (goesOn) await context.transaction((tx) => tx.enqueue('reviews.read', { channelId }))
    },
  }
}

/** Has the sources read whose time has come; one whose reader died is read on after two minutes. */
export async function readDueSources(context: Context): Promise<void> {
  if (!(await context.read(hasDueSources))) return
  await context.transaction(async (tx) => {
    for (const channelId of await claimDueSources(tx)) tx.enqueue('reviews.read', { channelId })
  })
}
