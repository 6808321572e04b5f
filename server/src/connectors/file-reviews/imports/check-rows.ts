import { sql } from 'kysely'
import type { Context, Tx } from '../../../platform/context.ts'
import type { Fault } from '../reading/judge-row.ts'
import { type JudgedRow, judgeRows, readGround } from './ground.ts'
import { holdImport, writeImport } from './imports.ts'
import { findSources } from './sources.ts'

const rowsAtOnce = 1_000

type Verdict = {
  position: number
  line: number
  platform: string
  externalId: string | null
  verdict: 'new' | 'known' | 'faulty'
  faults: Fault[]
}

/** Judges the next rows of an import: the dry run. Returns whether it goes on. */
export async function checkSome(context: Context, id: string): Promise<boolean> {
  return context.transaction(async (tx) => {
    const held = await holdImport(tx, id)
    if (held.state !== 'checking') return false
    const rows = await tx.db
      .selectFrom('reviewImportRows')
      .select(['position', 'line', 'cells'])
      .where('accountId', '=', tx.accountId)
      .where('importId', '=', id)
      .where('position', '>', held.done)
      .orderBy('position')
      .limit(rowsAtOnce)
      .execute()
    const judged = judgeRows(rows, held, await readGround(tx, held)).map(verdictOf)
    await markKnown(tx, judged)
    await markRepeated(tx, id, judged, held.done)
    await keepVerdicts(tx, id, judged)
    const isDone = rows.length < rowsAtOnce
    await writeImport(tx, id, { done: held.done + rows.length, ...(isDone && { state: 'ready' }) })
    return !isDone
  })
}

function verdictOf({ position, line, judged: { platform, faults, seen } }: JudgedRow): Verdict {
  const externalId = seen?.externalId ?? null
  return { position, line, platform, externalId, verdict: seen ? 'new' : 'faulty', faults }
}

async function markKnown(tx: Tx, verdicts: readonly Verdict[]): Promise<void> {
  const sources = await findSources(tx)
  const keyOf = ({ platform, externalId }: Verdict) => `${sources.get(platform.toLowerCase())} ${externalId}`
  const asked = verdicts.flatMap(({ platform, externalId }) => {
    const channelId = sources.get(platform.toLowerCase())
    return channelId && externalId ? [{ channelId, externalId }] : []
  })
  if (asked.length === 0) return
  const { rows } = await sql<{ channelId: string; externalId: string }>`
    select reviews.channel_id, reviews.external_id
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked ("channelId" uuid, "externalId" text)
    join reviews on reviews.account_id = ${tx.accountId}::uuid and reviews.channel_id = asked."channelId"
      and reviews.external_id = asked."externalId"`.execute(tx.db)
  const known = new Set(rows.map(({ channelId, externalId }) => `${channelId} ${externalId}`))
  for (const verdict of verdicts) if (known.has(keyOf(verdict))) verdict.verdict = 'known'
}

// The same review twice in one file: which of the two holds, nobody can tell.
async function markRepeated(tx: Tx, id: string, verdicts: readonly Verdict[], done: number): Promise<void> {
  const ids = verdicts.flatMap(({ externalId }) => externalId ?? [])
  const { rows } = await sql<{ platform: string; externalId: string; line: number }>`
    select lower(platform) as platform, external_id, min(line) as line from review_import_rows
    where account_id = ${tx.accountId}::uuid and import_id = ${id}::uuid and position <= ${done}
      and external_id = any(${ids}::text[]) group by 1, 2`.execute(tx.db)
  const lines = new Map(rows.map(({ platform, externalId, line }) => [`${platform} ${externalId}`, line]))
  for (const verdict of verdicts) {
    if (!verdict.externalId) continue
    const key = `${verdict.platform.toLowerCase()} ${verdict.externalId}`
    const line = lines.get(key)
    if (line === undefined) lines.set(key, verdict.line)
    else {
      verdict.verdict = 'faulty'
      verdict.externalId = null
      verdict.faults.push({ field: null, key: 'again', values: { line } })
    }
  }
}

async function keepVerdicts(tx: Tx, importId: string, verdicts: readonly Verdict[]): Promise<void> {
  await sql`update review_import_rows as kept set platform = told."platform", external_id = told."externalId",
      verdict = told."verdict", faults = told."faults"
    from json_to_recordset(${JSON.stringify(verdicts)}::json) as told
      ("position" integer, "platform" text, "externalId" text, "verdict" text, "faults" jsonb)
    where kept.account_id = ${tx.accountId}::uuid and kept.import_id = ${importId}::uuid
      and kept.position = told."position"`.execute(tx.db)
}
