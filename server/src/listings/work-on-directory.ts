import type { Context } from '../platform/context.ts'
import { auditDirectory } from './audit-directory.ts'
import { readDump } from './read-dump.ts'

/**
 * Goes on with a directory from where it stopped: reads its file, then compares all records with our locations. Killed
 * at any point, the next call reads on or compares again. Returns whether nothing is left to do.
 */
export async function workOnDirectory(
  context: Context,
  id: string,
  isEnough: () => boolean,
): Promise<boolean> {
  const directory = await context.read((tx) =>
    tx.db
      .selectFrom('directories')
      .select(['id', 'state', 'blob', 'generation', 'total', 'unread'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (directory?.state === 'reading') {
    await readDump(context, directory, isEnough)
    return false
  }
  if (directory?.state === 'matching') await auditDirectory(context, id)
  return true
}
