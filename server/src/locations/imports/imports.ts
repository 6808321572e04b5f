import { z } from 'zod'
import { importGone } from '../../platform/brought/refusals.ts'
import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import { columnShape } from '../../platform/tables/columns.ts'
import type { importStates } from './shapes.ts'

const kept = { columns: z.array(columnShape), mapping: z.record(z.string(), z.string()) }

type State = (typeof importStates)[number]

/** Holds an import until the transaction ends. @throws AppError not_found */
export async function holdImport(tx: Tx, id: string) {
  const row = await tx.db
    .selectFrom('locationImports')
    .select(['id', 'state', 'blob', 'columns', 'mapping', 'reason', 'total', 'done'])
    .select(['actorKind', 'actorId', 'filename'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw importGone()
  const { columns, mapping, ...rest } = row
  return { ...rest, columns: kept.columns.parse(columns), mapping: kept.mapping.parse(mapping) }
}

export type HeldImport = Awaited<ReturnType<typeof holdImport>>

type Changes = {
  state?: State
  failure?: string | null
  blob?: null
  columns?: string
  mapping?: string
  reason?: string
  total?: number
  done?: number
  endedAt?: Date
}

/** Writes how far an import is, and tells whoever looks at it. */
export async function writeImport(tx: Tx, id: string, changes: Changes): Promise<void> {
  const { state } = await tx.db
    .updateTable('locationImports')
    .set((of) => ({ ...changes, version: of('version', '+', 1) }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .returning('state')
    .executeTakeFirstOrThrow()
  record(tx, 'location_import.changed', { subjectId: id, payload: { state } })
}
