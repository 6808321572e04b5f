import type { Context } from '../platform/context.ts'
import { auditDirectory } from './audit-directory.ts'
import type { DirectoryPlatforms } from './directory.ts'
import { readLive } from './live/read-live.ts'
import { readDump } from './read-dump.ts'

/**
 * Goes on with a directory from where it stopped: reads its file or its platform, then compares all records with our
 * locations. Killed at any point, the next call reads on or compares again.
 * @returns when to go on, null at once; undefined when nothing is left to do
 */
export async function workOnDirectory(
  context: Context,
  platforms: DirectoryPlatforms,
  id: string,
  isEnough: () => boolean,
): Promise<Date | null | undefined> {
  const directory = await context.read((tx) =>
    tx.db
      .selectFrom('directories')
      .select(['id', 'kind', 'platform', 'state', 'blob', 'generation', 'total', 'unread'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (directory?.state === 'reading') {
    if (directory.kind === 'live') return readLive(context, platforms, directory, isEnough)
    await readDump(context, directory, isEnough)
    return null
  }
  if (directory?.state === 'matching') await auditDirectory(context, id)
  return undefined
}
