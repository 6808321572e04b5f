import { z } from 'zod'
import type { Jobs } from '../platform/jobs/jobs.ts'
import { workOnImport } from './work-on-import.ts'

const payloadShape = z.object({ importId: z.uuid() })
// A stop of the server waits for jobs under way, so one takes a part and leaves the rest to the next.
const partMs = 8_000

/** The background work of imports. */
export const importJobs: Jobs = {
  'imports.work': async (context, payload) => {
    const { importId } = payloadShape.parse(payload)
    const until = Date.now() + partMs
    const isDone = await workOnImport(context, importId, () => Date.now() > until)
    if (!isDone) await context.transaction((tx) => tx.enqueue('imports.work', { importId }))
  },
}
