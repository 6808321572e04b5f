import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { makerActor } from '../changes/maker-actor.ts'
import { holdImport, writeImport } from './imports.ts'
import { codeOf, judgeRow } from './judge.ts'
import { readGround, withFirstLines } from './read-ground.ts'

const rowsAtOnce = 1_000

/** Judges the next rows of an import: the dry run. Returns whether it goes on. */
export async function checkSome(context: Context, id: string): Promise<boolean> {
  return context.transaction(async (tx) => {
    const held = await holdImport(tx, id)
    if (held.state !== 'checking') return false
    const actor = await makerActor(tx, held)
    if (!actor) {
      await writeImport(tx, id, { state: 'failed', failure: 'locationImportMaker', endedAt: tx.now() })
      return false
    }
    const kept = await tx.db
      .selectFrom('locationImportRows')
      .select(['position', 'line', 'cells'])
      .where('accountId', '=', tx.accountId)
      .where('importId', '=', id)
      .where('position', '>', held.done)
      .orderBy('position')
      .limit(rowsAtOnce)
      .execute()
    const rows = await withFirstLines(tx, id, { rows: kept, mapping: held.mapping })
    const ground = await readGround(tx, { ...held, actor }, rows)
    await keepVerdicts(
      tx,
      id,
      rows.map((row) => {
        const { verdict, faults } = judgeRow(row, ground)
        return { position: row.position, code: codeOf(row, held.mapping), verdict, faults }
      }),
    )
    const isDone = kept.length < rowsAtOnce
    const done = held.done + kept.length
    await writeImport(tx, id, { done, ...(isDone && { state: 'ready' }) })
    return !isDone
  })
}

type Verdict = { position: number; code: string; verdict: string; faults: unknown }

async function keepVerdicts(tx: Tx, importId: string, verdicts: readonly Verdict[]): Promise<void> {
  await sql`update location_import_rows as kept
    set code = told."code", verdict = told."verdict", faults = told."faults"
    from json_to_recordset(${JSON.stringify(verdicts)}::json) as told
      ("position" integer, "code" text, "verdict" text, "faults" jsonb)
    where kept.account_id = ${tx.accountId}::uuid and kept.import_id = ${importId}::uuid
      and kept.position = told."position"`.execute(tx.db)
}
