import { audit, requirePermission } from '../../accounts/index.ts'
import { importElsewhere, importGone } from '../../platform/brought/refusals.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { makerOf } from '../changes/keep-version.ts'
import { locationSettings } from '../settings.ts'
import { holdImport, writeImport } from './imports.ts'
import { checkMapping, type Mapping } from './mapping.ts'

/** The largest file of locations: some hundred thousand rows. */
export const mostBytes = 100 * 1024 * 1024

/** Keeps a table of locations and has it read and judged in the background. Nothing of it is taken yet. */
export async function beginImport(
  context: Context,
  { filename, bytes }: { filename: string; bytes: Buffer },
): Promise<string> {
  requirePermission(context.actor, 'locations.manage')
  if (bytes.byteLength === 0)
    throw new AppError('invalid', 'This file is empty.', { key: 'importEmpty', field: 'file' })
  const blob = await context.blobs.put(bytes)
  const id = newId()
  await context.transaction(async (tx) => {
    const given = { filename: filename.slice(0, 300), blob, ...makerOf(tx.actor) }
    await tx.db
      .insertInto('locationImports')
      .values({ accountId: tx.accountId, id, ...given, createdAt: tx.now() })
      .execute()
    const after = { filename, size: bytes.byteLength }
    await audit(tx, {
      action: 'location_import.created',
      subjectKind: 'location_import',
      subjectId: id,
      after,
    })
    record(tx, 'location_import.changed', { subjectId: id, payload: { state: 'reading' } })
    tx.enqueue('locations.import', { importId: id })
  })
  return id
}

/** Judges all rows anew by another mapping. @throws AppError conflict while it is read or taken, invalid */
export async function changeMapping(context: Context, id: string, mapping: Mapping): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const { state, columns } = await holdOwn(tx, id)
    if (state !== 'ready' && state !== 'checking') throw importElsewhere()
    const { locationCustomFields: customFields } = await locationSettings.read(tx)
    checkMapping(mapping, { columns: columns.map(({ name }) => name), customFields })
    await forgetVerdicts(tx, id)
    await writeImport(tx, id, { state: 'checking', mapping: JSON.stringify(mapping), done: 0 })
    tx.enqueue('locations.import', { importId: id })
  })
}

/** Takes what was judged to be new or changed, in the background; faulty rows are left out. @throws AppError conflict */
export async function takeImport(context: Context, id: string, reason: string): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const { state, mapping, filename } = await holdOwn(tx, id)
    if (state !== 'ready') throw importElsewhere()
    const { locationCustomFields: customFields } = await locationSettings.read(tx)
    checkMapping(mapping, { columns: Object.keys(mapping), customFields })
    await writeImport(tx, id, { state: 'taking', done: 0, reason: reason || filename })
    await audit(tx, {
      ...{ action: 'location_import.taken', subjectKind: 'location_import', subjectId: id },
      after: { filename, reason },
    })
    tx.enqueue('locations.import', { importId: id })
  })
}

/** Forgets an import with its rows; what it brought stays. @throws AppError conflict while it is taken */
export async function deleteImport(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const { state, filename } = await holdOwn(tx, id)
    if (state === 'taking') throw importElsewhere()
    await tx.db
      .deleteFrom('locationImports')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    const before = { filename }
    await audit(tx, {
      action: 'location_import.deleted',
      subjectKind: 'location_import',
      subjectId: id,
      before,
    })
    record(tx, 'location_import.changed', { subjectId: id, payload: { state: 'deleted' } })
  })
}

async function forgetVerdicts(tx: Tx, id: string): Promise<void> {
  await tx.db
    .updateTable('locationImportRows')
    .set({ verdict: null, code: null, faults: '[]' })
    .where('accountId', '=', tx.accountId)
    .where('importId', '=', id)
    .execute()
}

// Rows are judged by what their bringer may do, so nobody else carries them on.
async function holdOwn(tx: Tx, id: string) {
  const held = await holdImport(tx, id)
  const { actorKind, actorId } = makerOf(tx.actor)
  if (held.actorKind !== actorKind || held.actorId !== actorId) throw importGone()
  return held
}
