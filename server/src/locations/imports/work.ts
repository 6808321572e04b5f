import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { checkSome } from './check-rows.ts'
import { readFile } from './read-file.ts'
import { takeSome } from './take-rows.ts'

const payloadShape = z.object({ importId: z.uuid() })
// A stop of the server waits for jobs under way, so one does a part and leaves the rest to the next.
const partMs = 8_000

/**
 * Goes on with an import from where it stopped, until there is nothing to do or `isEnough`: killed at any point, the
 * next call goes on after the last portion. Returns whether nothing is left to do.
 */
export async function workOnImport(context: Context, id: string, isEnough: () => boolean): Promise<boolean> {
  for (;;) {
    const found = await context.read((tx) =>
      tx.db
        .selectFrom('locationImports')
        .select(['id', 'state', 'blob', 'total'])
        .where('accountId', '=', tx.accountId)
        .where('id', '=', id)
        .executeTakeFirst(),
    )
    if (found?.state === 'reading') await readFile(context, found, isEnough)
    else if (found?.state === 'checking') await checkSome(context, id)
    else if (found?.state === 'taking') await takeSome(context, id)
    else return true
    if (isEnough()) return false
  }
}

/** The background work of an import; one that was forgotten meanwhile is done with. */
export const importJob: Job = async (context, payload) => {
  const { importId } = payloadShape.parse(payload)
  const until = Date.now() + partMs
  const isDone = await workOnImport(context, importId, () => Date.now() > until)
  if (!isDone) await context.transaction((tx) => tx.enqueue('locations.import', { importId }))
}
