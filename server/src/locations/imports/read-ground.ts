import { sql } from 'kysely'
import type { Actor, Tx } from '../../platform/context.ts'
import { findByCodes, type Location } from '../get-location.ts'
import { locationSettings } from '../settings.ts'
import type { HeldImport } from './imports.ts'
import { codeOf, type Ground, type Row } from './judge.ts'

type KeptRow = { position: number; line: number; cells: unknown }
/** A row as it is kept, with the line on which its code stood before. */
export type OpenRow = Row & { position: number }

const plainCells = (cells: unknown): Record<string, string> => Object(cells)

/** What some rows of an import are judged by. */
export async function readGround(
  tx: Tx,
  { mapping, actor }: { mapping: HeldImport['mapping']; actor: Actor },
  rows: readonly Pick<Row, 'cells'>[],
): Promise<Ground> {
  const { locationCustomFields: customFields } = await locationSettings.read(tx)
  const regions = await tx.db
    .selectFrom('regions')
    .select(['id', 'name'])
    .where('accountId', '=', tx.accountId)
    .execute()
  const codes = rows.map((row) => codeOf(row, mapping)).filter((code) => code !== '')
  return {
    ...{ mapping, actor, customFields },
    regions: new Map(regions.map(({ id, name }) => [name.toLowerCase(), id])),
    byCode: groupByCode(await findByCodes({ ...tx, actor }, codes)),
  }
}

function groupByCode(locations: readonly Location[]): Map<string, Location[]> {
  const byCode = new Map<string, Location[]>()
  for (const location of locations) {
    const code = location.code ?? ''
    byCode.set(code, [...(byCode.get(code) ?? []), location])
  }
  return byCode
}

/** Rows with the line their code stood on before, which makes them faulty. */
export async function withFirstLines(
  tx: Tx,
  importId: string,
  { rows, mapping }: { rows: readonly KeptRow[]; mapping: HeldImport['mapping'] },
): Promise<OpenRow[]> {
  const open = rows.map((row) => ({ ...row, cells: plainCells(row.cells) }))
  const codes = open.map((row) => codeOf(row, mapping)).filter((code) => code !== '')
  const from = open[0]?.position ?? 0
  const { rows: before } = await sql<{ code: string; line: number }>`
    select code, min(line) as line from location_import_rows
    where account_id = ${tx.accountId}::uuid and import_id = ${importId}::uuid
      and code = any(${codes}::text[]) and position < ${from} group by code`.execute(tx.db)
  const lines = new Map(before.map(({ code, line }) => [code, line]))
  return open.map((row) => {
    const code = codeOf(row, mapping)
    const firstLine = lines.get(code)
    if (firstLine === undefined) lines.set(code, row.line)
    return { ...row, firstLine }
  })
}
