import { audit, requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { capabilityOf } from './platforms/capabilities.ts'
import type { PlatformKind } from './platforms/capability.ts'

const largest = 100 * 1024 * 1024

/** The largest file of a directory. */
export const mostBytes = largest

/** Begins to look after a directory; nothing is known of it yet. @throws AppError conflict when there is one of this name */
export async function createDirectory(
  context: Context,
  given: { kind: 'file'; platform: PlatformKind; name: string },
): Promise<string> {
  requirePermission(context.actor, 'locations.manage')
  if (!capabilityOf(given.platform).showsLocations)
    throw new AppError('invalid', 'This platform shows reviews, not locations.', {
      key: 'directory_platform',
      field: 'platform',
    })
  const id = newId()
  await context.transaction(async (tx) => {
    const made = await tx.db
      .insertInto('directories')
      .values({ accountId: tx.accountId, id, ...given, createdAt: tx.now() })
      .onConflict((of) => of.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made)
      throw new AppError('conflict', 'There is a directory of this name.', {
        key: 'directory_name',
        field: 'name',
      })
    await audit(tx, { action: 'directory.created', subjectKind: 'directory', subjectId: id, after: given })
    tell(tx, id, 'empty')
  })
  return id
}

/** Takes in what a directory shows now, in place of what it showed; goes on in the background. */
export async function giveDump(
  context: Context,
  id: string,
  { filename, bytes }: { filename: string; bytes: Buffer },
): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  if (bytes.byteLength === 0)
    throw new AppError('invalid', 'This file is empty.', { key: 'importEmpty', field: 'file' })
  const blob = await context.blobs.put(bytes)
  await context.transaction(async (tx) => {
    const { generation } = await lockIdle(tx, id)
    await tx.db
      .updateTable('directories')
      .set((of) => ({
        ...{ kind: 'file', state: 'reading', failure: null, filename: filename.slice(0, 300), blob },
        ...{ generation: generation + 1, total: 0, done: 0, unread: 0, version: of('version', '+', 1) },
      }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    const after = { filename, size: bytes.byteLength }
    await audit(tx, { action: 'directory.read', subjectKind: 'directory', subjectId: id, after })
    begin(tx, id, 'reading')
  })
}

/** Compares what was read with our locations as they are now; goes on in the background. */
export async function startAudit(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const { state } = await lockIdle(tx, id)
    if (state === 'empty')
      throw new AppError('conflict', 'Give this directory a file first.', { key: 'directory_empty' })
    await tx.db
      .updateTable('directories')
      .set((of) => ({ state: 'matching', failure: null, done: 0, version: of('version', '+', 1) }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await audit(tx, { action: 'directory.audited', subjectKind: 'directory', subjectId: id })
    begin(tx, id, 'matching')
  })
}

/** Forgets a directory with all that was found and decided. */
export async function deleteDirectory(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const gone = await tx.db
      .deleteFrom('directories')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .returning('name')
      .executeTakeFirst()
    if (!gone) throw noDirectory()
    await audit(tx, { action: 'directory.deleted', subjectKind: 'directory', subjectId: id, before: gone })
    tell(tx, id, 'deleted')
  })
}

export function noDirectory(): AppError {
  return new AppError('not_found', 'There is no such directory.', { key: 'directory_gone' })
}

/** Says that a directory has come to another state. */
export function tell(tx: Tx, id: string, state: string): void {
  record(tx, 'directory.changed', { subjectId: id, payload: { state } })
}

/** Has the background go on with a directory. */
export function begin(tx: Tx, id: string, state: string): void {
  tx.enqueue('listings.work', { directoryId: id })
  tell(tx, id, state)
}

/** @throws AppError conflict while it is read */
export async function lockIdle(tx: Tx, id: string): Promise<{ state: string; generation: number }> {
  const found = await tx.db
    .selectFrom('directories')
    .select(['state', 'generation'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw noDirectory()
  if (found.state === 'reading' || found.state === 'matching')
    throw new AppError('conflict', 'This directory is being read. Wait until it is done.', {
      key: 'directory_busy',
    })
  return found
}
