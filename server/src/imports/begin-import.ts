import { audit, requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { keepParts } from './file/parts.ts'
import { dropParts } from './finish-import.ts'
import { tellChange } from './imports.ts'
import type { SourceKind } from './sources/sources.ts'

export type NewImport = {
  source: SourceKind
  /** Which installation of it; the product itself when the brand had only one. */
  origin: string
  filename: string
  chunks: AsyncIterable<Buffer>
}

/**
 * Keeps an uploaded file and has it read in the background (`by: 'caller'`: whoever calls reads it). Returns the import's
 * id. A file that is being brought already is gone on with instead.
 * @throws AppError too_large, invalid when nothing is in it
 */
export async function beginImport(
  context: Context,
  given: NewImport,
  by: 'worker' | 'caller' = 'worker',
): Promise<string> {
  requirePermission(context.actor, 'imports.manage')
  const { source, filename, chunks } = given
  const origin = given.origin.trim() || source
  const id = newId()
  await context.transaction((tx) =>
    tx.db
      .insertInto('imports')
      .values({
        ...{ accountId: tx.accountId, id, source, origin, filename: filename.slice(0, 300) },
        createdBy: tx.actor.kind === 'member' ? tx.actor.id : null,
        createdAt: tx.now(),
      })
      .execute(),
  )
  try {
    const kept = await keepParts(context, id, chunks)
    if (kept.size === 0)
      throw new AppError('invalid', 'This file is empty.', { key: 'importEmpty', field: 'file' })
    return await context.transaction((tx) => beginReading(tx, { id, source, origin, by, ...kept }))
  } catch (error) {
    await context.transaction((tx) => forget(tx, id))
    throw error
  }
}

type Kept = {
  id: string
  source: SourceKind
  origin: string
  by: 'worker' | 'caller'
  size: number
  contentHash: string
}

async function beginReading(tx: Tx, { id, source, origin, by, size, contentHash }: Kept): Promise<string> {
  const same = await tx.db
    .selectFrom('imports')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('contentHash', '=', contentHash)
    .where('origin', '=', origin)
    .where('source', '=', source)
    .where('state', 'in', ['reading', 'ready', 'taking', 'paused'])
    .executeTakeFirst()
  if (same) {
    await forget(tx, id)
    return same.id
  }
  await tx.db
    .updateTable('imports')
    .set({ state: 'reading', size, contentHash })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    // Somebody may have cancelled it while it came.
    .where('state', '=', 'uploading')
    .execute()
  await audit(tx, {
    action: 'import.created',
    subjectKind: 'import',
    subjectId: id,
    after: { source, origin, size },
  })
  if (by === 'worker') tx.enqueue('imports.work', { importId: id })
  tellChange(tx, id, 'reading')
  return id
}

async function forget(tx: Tx, id: string): Promise<void> {
  await dropParts(tx, id)
  await tx.db.deleteFrom('imports').where('accountId', '=', tx.accountId).where('id', '=', id).execute()
}
