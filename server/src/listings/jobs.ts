import { z } from 'zod'
import type { Jobs } from '../platform/jobs/jobs.ts'
import { workOnDirectory } from './work-on-directory.ts'

const payloadShape = z.object({ directoryId: z.uuid() })
// A stop of the server waits for jobs under way, so a file is read in parts.
const partMs = 8_000

/** The background work of listings. */
export const listingJobs: Jobs = {
  'listings.work': async (context, payload) => {
    const { directoryId } = payloadShape.parse(payload)
    const until = Date.now() + partMs
    const isDone = await workOnDirectory(context, directoryId, () => Date.now() > until)
    if (!isDone) await context.transaction((tx) => tx.enqueue('listings.work', { directoryId }))
  },
}
