import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { findConnected, platformOf } from '../connection/find-platform.ts'
import { begin, lockIdle } from '../directories.ts'
import type { DirectoryPlatforms } from '../directory.ts'
import { getDirectory } from '../records.ts'

/** Reads what a platform shows now, in place of what was known of it; goes on in the background. */
export async function startReading(
  context: Context,
  platforms: DirectoryPlatforms,
  id: string,
): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    platformOf(platforms, await getDirectory(tx, id))
    const { generation } = await lockIdle(tx, id)
    if (!(await findConnected(tx, id)))
      throw new AppError('conflict', 'This directory is not connected. Connect it first.', {
        key: 'directory_not_connected',
      })
    await tx.db
      .updateTable('directories')
      .set((of) => ({
        ...{ kind: 'live', state: 'reading', failure: null, filename: '', blob: null },
        ...{ generation: generation + 1, total: 0, done: 0, unread: 0, version: of('version', '+', 1) },
      }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await tx.db
      .updateTable('directoryConnections')
      .set({ position: null, failures: 0 })
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', id)
      .execute()
    await audit(tx, {
      action: 'directory.read',
      subjectKind: 'directory',
      subjectId: id,
      after: { kind: 'live' },
    })
    begin(tx, id, 'reading')
  })
}
