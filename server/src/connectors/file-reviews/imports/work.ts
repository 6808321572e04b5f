import { workInParts } from '../../../platform/brought/work-in-parts.ts'
import type { Context } from '../../../platform/context.ts'
import type { Jobs } from '../../../platform/jobs/jobs.ts'
import type { Connectors } from '../../connector.ts'
import { checkSome } from './check-rows.ts'
import { job } from './imports.ts'
import { readFile } from './read-file.ts'
import { takeSome } from './take-rows.ts'
import { undoSome } from './undo-rows.ts'

/**
 * Goes on with an import from where it stopped, until there is nothing to do or `isEnough`: killed at any point, the
 * next call goes on after the last portion. Returns whether nothing is left to do.
 */
export async function workOnImport(
  context: Context,
  connectors: Connectors,
  id: string,
  isEnough: () => boolean,
): Promise<boolean> {
  for (;;) {
    const found = await context.read((tx) =>
      tx.db
        .selectFrom('reviewImports')
        .select(['id', 'state', 'blob', 'total'])
        .where('accountId', '=', tx.accountId)
        .where('id', '=', id)
        .executeTakeFirst(),
    )
    if (found?.state === 'reading') await readFile(context, found, isEnough)
    else if (found?.state === 'checking') await checkSome(context, id)
    else if (found?.state === 'taking') await takeSome(context, connectors, id)
    else if (found?.state === 'undoing') await undoSome(context, id)
    else return true
    if (isEnough()) return false
  }
}

/** The background work of imports of reviews. */
export function reviewImportJobs(connectors: Connectors): Jobs {
  return {
    [job]: workInParts(job, (context, id, isEnough) => workOnImport(context, connectors, id, isEnough)),
  }
}
