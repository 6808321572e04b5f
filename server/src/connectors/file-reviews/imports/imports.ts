import { z } from 'zod'
import { importGone } from '../../../platform/brought/refusals.ts'
import type { Tx } from '../../../platform/context.ts'
import { record } from '../../../platform/events/record.ts'
import { columnShape } from '../../../platform/tables/columns.ts'
import { mappingShape, optionsShape } from '../reading/mapping.ts'
import type { ImportState } from './shapes.ts'

export const keptColumns = z.array(columnShape)
export const job = 'reviews.import'

/** Holds an import until the transaction ends. @throws AppError not_found */
export async function holdImport(tx: Tx, id: string) {
  const row = await tx.db
    .selectFrom('reviewImports')
    .select(['id', 'state', 'blob', 'columns', 'mapping', 'options', 'total', 'done', 'filename'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw importGone()
  const { columns, mapping, options, ...rest } = row
  return {
    ...rest,
    columns: keptColumns.parse(columns),
    mapping: mappingShape.parse(mapping),
    options: optionsShape.parse(options),
  }
}

export type HeldImport = Awaited<ReturnType<typeof holdImport>>

type Changes = {
  state?: ImportState
  failure?: string | null
  blob?: null
  columns?: string
  mapping?: string
  options?: string
  total?: number
  done?: number
  endedAt?: Date
}

/** Writes how far an import is, and tells whoever looks at it. */
export async function writeImport(tx: Tx, id: string, changes: Changes): Promise<void> {
  const { state } = await tx.db
    .updateTable('reviewImports')
    .set((of) => ({ ...changes, version: of('version', '+', 1) }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .returning('state')
    .executeTakeFirstOrThrow()
  record(tx, 'review_import.changed', { subjectId: id, payload: { state } })
}
