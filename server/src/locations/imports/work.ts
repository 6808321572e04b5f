import { workInParts } from '../../platform/brought/work-in-parts.ts'
import type { Context } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { checkSome } from './check-rows.ts'
import { readFile } from './read-file.ts'
import { takeSome } from './take-rows.ts'

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

/** The background work of imports of locations. */
export const importJob: Job = workInParts('locations.import', workOnImport)
