import { z } from 'zod'
import { type Jobs, waiting } from '../platform/jobs/jobs.ts'
import type { DirectoryPlatforms } from './directory.ts'
import { sendDuePushes } from './pushes/send-due.ts'
import { workOnDirectory } from './work-on-directory.ts'

const payloadShape = z.object({ directoryId: z.uuid() })
// A stop of the server waits for jobs under way, so everything is done in parts.
const partMs = 8_000

/** The background work of listings. */
export function listingJobs(platforms: DirectoryPlatforms): Jobs {
  return {
    'listings.work': async (context, payload) => {
      const { directoryId } = payloadShape.parse(payload)
      const next = await workOnDirectory(context, platforms, directoryId, within(partMs))
      if (next !== undefined)
        await context.transaction((tx) =>
          tx.enqueue('listings.work', { directoryId }, next ? { runAt: next } : {}),
        )
    },
    'listings.push': waiting(async (context, payload) => {
      const { directoryId } = payloadShape.parse(payload)
      const next = await sendDuePushes(context, platforms, directoryId, within(partMs))
      // One that waits is enough, however many asked for it.
      if (next)
        await context.transaction((tx) =>
          tx.enqueue('listings.push', { directoryId }, { runAt: next, key: `listings.push ${directoryId}` }),
        )
    }),
  }
}

function within(ms: number): () => boolean {
  const until = Date.now() + ms
  return () => Date.now() > until
}
