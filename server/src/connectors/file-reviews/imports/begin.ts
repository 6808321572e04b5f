import { sql } from 'kysely'
import { audit, requirePermission } from '../../../accounts/index.ts'
import { importElsewhere } from '../../../platform/brought/refusals.ts'
import type { Context, Tx } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import { record } from '../../../platform/events/record.ts'
import { newId } from '../../../platform/ids.ts'
import { checkMapping, type Mapping, type Options } from '../reading/mapping.ts'
import { holdImport, job, writeImport } from './imports.ts'

/** The largest file of reviews: some hundred thousand rows. */
export const mostBytes = 100 * 1024 * 1024

/** Keeps a table of reviews and has it read and judged in the background. Nothing of it is taken yet. */
export async function beginImport(
  context: Context,
  { filename, bytes }: { filename: string; bytes: Buffer },
): Promise<string> {
  requirePermission(context.actor, 'channels.manage')
  if (bytes.byteLength === 0)
    throw new AppError('invalid', 'This file is empty.', { key: 'importEmpty', field: 'file' })
  const blob = await context.blobs.put(bytes)
  const id = newId()
  await context.transaction(async (tx) => {
    const { actor } = tx
    const given = {
      filename: filename.slice(0, 300),
      blob,
      memberId: actor.kind === 'member' ? actor.id : null,
    }
    await tx.db
      .insertInto('reviewImports')
      .values({ accountId: tx.accountId, id, ...given, createdAt: tx.now() })
      .execute()
    await tell(tx, id, 'created', { filename, size: bytes.byteLength })
    record(tx, 'review_import.changed', { subjectId: id, payload: { state: 'reading' } })
    tx.enqueue(job, { importId: id })
  })
  return id
}

/** Judges all rows anew by another mapping. @throws AppError conflict while it is read or taken, invalid */
export async function changeMapping(
  context: Context,
  id: string,
  { mapping, options }: { mapping: Mapping; options: Options },
): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  await context.transaction(async (tx) => {
    const { state, columns } = await holdImport(tx, id)
    if (state !== 'ready' && state !== 'checking') throw importElsewhere()
    checkMapping(
      mapping,
      columns.map(({ name }) => name),
      options,
    )
    await tx.db
      .updateTable('reviewImportRows')
      .set({ verdict: null, platform: null, externalId: null, faults: '[]' })
      .where('accountId', '=', tx.accountId)
      .where('importId', '=', id)
      .execute()
    const given = { mapping: JSON.stringify(mapping), options: JSON.stringify(options) }
    await writeImport(tx, id, { state: 'checking', done: 0, ...given })
    tx.enqueue(job, { importId: id })
  })
}

/**
 * Takes back what an import brought, in the background: its reviews go; those that were there before it, and which it
 * changed, stay as they are.
 * @throws AppError conflict once one of them was answered
 */
export async function undoImport(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  await context.transaction(async (tx) => {
    const { state, filename } = await holdImport(tx, id)
    if (state !== 'done') throw importElsewhere()
    if (await isAnswered(tx, id))
      throw new AppError('conflict', 'Some of its reviews were answered already.', {
        key: 'reviewImportAnswered',
      })
    await writeImport(tx, id, { state: 'undoing', done: 0 })
    await tell(tx, id, 'undone', { filename })
    tx.enqueue(job, { importId: id })
  })
}

/** Forgets an import with its rows; what it brought stays. @throws AppError conflict while it is taken */
export async function deleteImport(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  await context.transaction(async (tx) => {
    const { state, filename } = await holdImport(tx, id)
    if (state === 'taking' || state === 'undoing') throw importElsewhere()
    await tx.db
      .deleteFrom('reviewImports')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await tell(tx, id, 'deleted', { filename })
    record(tx, 'review_import.changed', { subjectId: id, payload: { state: 'deleted' } })
  })
}

/** Writes down who did what with an import. */
export function tell(
  tx: Tx,
  subjectId: string,
  what: 'created' | 'taken' | 'undone' | 'deleted',
  after: Record<string, unknown>,
): Promise<void> {
  return audit(tx, { action: `review_import.${what}`, subjectKind: 'review_import', subjectId, after })
}

// By somebody here, or where the platform shows it: an answer that stood in the file is none of ours.
async function isAnswered(tx: Tx, importId: string): Promise<boolean> {
  const { rows } = await sql<{ isAnswered: boolean }>`select exists (select from review_import_rows as row
      join reviews on reviews.account_id = row.account_id and reviews.id = row.review_id
      join conversations as talk on talk.account_id = row.account_id and talk.id = reviews.conversation_id
      where row.account_id = ${tx.accountId}::uuid and row.import_id = ${importId}::uuid and row.outcome = 'created'
        and (talk.status = 'resolved' or exists (select from messages where messages.account_id = talk.account_id
          and messages.conversation_id = talk.id and messages.author_kind in ('member', 'key')))) as is_answered`.execute(
    tx.db,
  )
  return rows[0]?.isAnswered ?? false
}
