import { sql } from 'kysely'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { attempt } from '../../platform/db/attempt.ts'
import { changeLocked } from '../changes/change-location.ts'
import { lockLocation } from '../changes/lock-location.ts'
import { makerActor } from '../changes/maker-actor.ts'
import { getLocation } from '../get-location.ts'
import { type Fault, faultOf } from '../record/fault.ts'
import { holdImport, writeImport } from './imports.ts'
import { insertLocations } from './insert-locations.ts'
import { type Judged, judgeRow } from './judge.ts'
import { readGround } from './read-ground.ts'

const rowsAtOnce = 200

type Outcome = {
  position: number
  verdict: Judged['verdict']
  outcome: 'created' | 'changed' | 'proposed' | null
  locationId: string | null
  faults: readonly Fault[]
}
type Known = Extract<Judged, { verdict: 'changed' | 'unchanged' }>

/**
 * Takes the next rows that are new or changed, all of them or none; the world may have changed since they were judged,
 * so they are judged again. Returns whether it goes on.
 */
export async function takeSome(context: Context, id: string): Promise<boolean> {
  return context.transaction(async (tx) => {
    const held = await holdImport(tx, id)
    if (held.state !== 'taking') return false
    const actor = await makerActor(tx, held)
    if (!actor) {
      await writeImport(tx, id, { state: 'failed', failure: 'locationImportMaker', endedAt: tx.now() })
      return false
    }
    const rows = await nextRows(tx, id)
    const ground = await readGround(tx, { ...held, actor }, rows)
    const by = within(context.as(actor), { ...tx, actor })
    const outcomes = await by.transaction((own) =>
      takeRows(
        by,
        own,
        rows.map(({ position, ...row }) => ({ position, judged: judgeRow(row, ground) })),
        held.reason,
      ),
    )
    await keepOutcomes(tx, id, outcomes)
    const isDone = rows.length < rowsAtOnce
    await writeImport(tx, id, {
      done: held.done + rows.length,
      ...(isDone && { state: 'done', endedAt: tx.now() }),
    })
    return !isDone
  })
}

async function nextRows(tx: Tx, id: string) {
  const rows = await tx.db
    .selectFrom('locationImportRows')
    .select(['position', 'line', 'cells'])
    .where('accountId', '=', tx.accountId)
    .where('importId', '=', id)
    .where('verdict', 'in', ['new', 'changed'])
    .where('outcome', 'is', null)
    .orderBy('position')
    .limit(rowsAtOnce)
    .execute()
  const plain = (cells: unknown): Record<string, string> => Object(cells)
  return rows.map((row) => ({ ...row, cells: plain(row.cells), firstLine: undefined }))
}

type Open = { position: number; judged: Judged }

async function takeRows(context: Context, tx: Tx, rows: readonly Open[], reason: string): Promise<Outcome[]> {
  const fresh = rows.flatMap(({ position, judged }) =>
    judged.verdict === 'new' ? [{ position, ...judged }] : [],
  )
  const ids = await insertLocations(tx, fresh, reason)
  const outcomes = fresh.map(({ position, verdict, faults }, index): Outcome => {
    return { position, verdict, outcome: 'created', locationId: ids[index] ?? null, faults }
  })
  for (const { position, judged } of rows) {
    if (judged.verdict === 'new') continue
    const rest = { position, outcome: null, locationId: null, ...judged }
    outcomes.push(
      judged.verdict === 'faulty' ? rest : await changeOne(context, tx, { ...rest, ...judged }, reason),
    )
  }
  return outcomes
}

async function changeOne(
  context: Context,
  tx: Tx,
  { position, verdict, known, changes, faults }: Known & { position: number },
  reason: string,
): Promise<Outcome> {
  const outcome = { position, verdict, outcome: null, locationId: known.id, faults }
  if (verdict === 'unchanged') return outcome
  let isMade = false
  const { refusal } = await attempt(tx, async () => {
    await lockLocation(tx, known.id)
    const { own } = await changeLocked(context, tx, {
      before: await getLocation(tx, known.id),
      changes,
      reason,
    })
    isMade = Object.keys(own).length > 0
  })
  if (refusal) return { ...outcome, verdict: 'faulty', faults: [...faults, faultOf(refusal)] }
  return { ...outcome, outcome: isMade ? 'changed' : 'proposed' }
}

async function keepOutcomes(tx: Tx, importId: string, outcomes: readonly Outcome[]): Promise<void> {
  await sql`update location_import_rows as kept set verdict = told."verdict", outcome = told."outcome",
      location_id = told."locationId", faults = told."faults"
    from json_to_recordset(${JSON.stringify(outcomes)}::json) as told
      ("position" integer, "verdict" text, "outcome" text, "locationId" uuid, "faults" jsonb)
    where kept.account_id = ${tx.accountId}::uuid and kept.import_id = ${importId}::uuid
      and kept.position = told."position"`.execute(tx.db)
}
