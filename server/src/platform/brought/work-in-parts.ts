import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Job } from '../jobs/jobs.ts'

const payloadShape = z.object({ importId: z.uuid() })
// A stop of the server waits for jobs under way, so one does a part and leaves the rest to the next.
const partMs = 8_000

/** Goes on with an import until there is nothing to do or `isEnough`. Returns whether nothing is left to do. */
type Work = (context: Context, importId: string, isEnough: () => boolean) => Promise<boolean>

/** The background work of imports, a part at a time; one that was forgotten meanwhile is done with. */
export function workInParts(name: string, work: Work): Job {
  return async (context, payload) => {
    const { importId } = payloadShape.parse(payload)
    const until = Date.now() + partMs
    const isDone = await work(context, importId, () => Date.now() > until)
    if (!isDone) await context.transaction((tx) => tx.enqueue(name, { importId }))
  }
}
