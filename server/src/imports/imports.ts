import { sql } from 'kysely'
import { importGone } from '../platform/brought/refusals.ts'
import type { Context, Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import type { SourceKind } from './sources/sources.ts'

/** What the background work needs to know of an import. */
export type Import = {
  id: string
  source: SourceKind
  origin: string
  filename: string
  state: string
  mapping: unknown
  entry: number
  recordsInEntry: number
}

/** @throws AppError not_found */
export async function getImport(tx: Tx, id: string): Promise<Import> {
  const found = await tx.db
    .selectFrom('imports')
    .select(['id', 'source', 'origin', 'filename', 'state', 'mapping', 'entry', 'recordsInEntry'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw importGone()
  return found
}

/** Says that an import has come to another state. */
export function tellChange(tx: Tx, id: string, state: string): void {
  record(tx, 'import.changed', { subjectId: id, payload: { state } })
}

/** Ends an import that cannot be read: `failure` names a text of messages/<locale>/imports.json. */
export async function noteFailure(
  context: Context,
  id: string,
  failure: { key: string; values: Record<string, string | number> },
): Promise<void> {
  await context.transaction(async (tx) => {
    await tx.db
      .updateTable('imports')
      .set({ state: 'failed', failure: JSON.stringify(failure), endedAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where('state', '<>', 'cancelled')
      .execute()
    tellChange(tx, id, 'failed')
  })
}

type Counted = { kind: string; state: string; reason: string | null; count: number }

/** What became of what was read, by kind. */
export async function countRecords(tx: Tx, id: string): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select kind, state, reason, count(*) as count from import_records
    where account_id = ${tx.accountId}::uuid and import_id = ${id}::uuid
      and kind in ('contact', 'conversation', 'message', 'unknown')
    group by kind, state, reason order by kind, state, reason`.execute(tx.db)
  return rows
}
