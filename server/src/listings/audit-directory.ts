import { setImmediate as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Context, Tx } from '../platform/context.ts'
import type { Listing } from './accuracy/listing.ts'
import { keepDay } from './accuracy-days/keep-day.ts'
import { tell } from './directories.ts'
import { judged } from './judged.ts'
import { layOutGround } from './matching/ground.ts'
import { createMatching, type Verdict } from './matching/match.ts'
import { readOurListings } from './our-listings.ts'
import { settleProposals } from './pushes/settle.ts'

const recordsAtOnce = 1000
const listingShape = z.custom<Listing>()

/**
 * Finds out of every record of a directory which location it is and how right it is, and writes that down in portions.
 * Run again, it finds the same again.
 */
export async function auditDirectory(context: Context, id: string): Promise<void> {
  await context.transaction((tx) => setDone(tx, id, 0))
  const { ours, verdicts } = await context.read(async (tx) => ({
    ours: await readOurListings(tx),
    verdicts: await readVerdicts(tx, id),
  }))
  const matching = createMatching(layOutGround(ours), verdicts)
  await eachPortion(context, id, async (records) => {
    for (const { externalId, listing } of records) matching.take({ ...listing, id: externalId })
  })
  const outcomes = new Map(matching.finish().map((outcome) => [outcome.recordId, outcome]))
  const byId = new Map(ours.map((one) => [one.id, one]))
  const from = context.now().toISOString().slice(0, 10)
  await eachPortion(context, id, async (records) => {
    const rows = records.flatMap(({ id, externalId, listing }) => {
      const outcome = outcomes.get(externalId)
      return outcome ? [{ id, ...judged(outcome, byId.get(outcome.locationId ?? ''), listing, from) }] : []
    })
    await context.transaction((tx) => write(tx, id, rows))
  })
  await context.transaction((tx) => finish(tx, id))
}

async function setDone(tx: Tx, id: string, done: number): Promise<void> {
  await tx.db
    .updateTable('directories')
    .set({ done })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

type Stored = { id: string; externalId: string; listing: Listing }

// Between portions others have their turn: comparing keeps the processor busy.
async function eachPortion(
  context: Context,
  directoryId: string,
  work: (records: Stored[]) => Promise<void>,
) {
  let after = ''
  for (;;) {
    const rows = await context.read((tx) =>
      tx.db
        .selectFrom('directoryRecords')
        .select(['id', 'externalId', 'listing'])
        .where('accountId', '=', tx.accountId)
        .where('directoryId', '=', directoryId)
        .where('externalId', '>', after)
        .orderBy('externalId')
        .limit(recordsAtOnce)
        .execute(),
    )
    const last = rows.at(-1)
    if (!last) return
    await work(rows.map((row) => ({ ...row, listing: listingShape.parse(row.listing) })))
    after = last.externalId
    await pause()
  }
}

async function readVerdicts(tx: Tx, directoryId: string): Promise<Map<string, Verdict>> {
  const rows = await tx.db
    .selectFrom('directoryVerdicts')
    .select(['externalId', 'kind', 'locationId'])
    .where('accountId', '=', tx.accountId)
    .where('directoryId', '=', directoryId)
    .execute()
  return new Map(
    rows.flatMap(({ externalId, ...row }) => verdictOf(row).map((verdict) => [externalId, verdict])),
  )
}

function verdictOf({ kind, locationId }: { kind: string; locationId: string | null }): Verdict[] {
  if (kind === 'not_mine') return [{ kind }]
  if (locationId === null) return []
  return kind === 'mine' || kind === 'duplicate_of' || kind === 'moved_to' ? [{ kind, locationId }] : []
}

export type JudgedRow = { id: string; evidence: unknown } & Omit<ReturnType<typeof judged>, 'evidence'>

/** Writes down what was found of some records. */
export async function write(tx: Tx, directoryId: string, rows: readonly JudgedRow[]): Promise<void> {
  await sql`update directory_records as told set state = found.state, location_id = found.location_id,
      linked_by = found.linked_by, identity = found.identity, evidence = found.evidence, accuracy = found.accuracy,
      score = found.score, severity = found.severity, rank = found.rank, compared = found.compared, wrong = found.wrong
    from json_populate_recordset(null::directory_records, ${JSON.stringify(rows.map(inColumns))}::json) as found
    where told.account_id = ${tx.accountId}::uuid and told.directory_id = ${directoryId}::uuid and told.id = found.id`.execute(
    tx.db,
  )
  await tx.db
    .updateTable('directories')
    .set((of) => ({ done: of('done', '+', rows.length) }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', directoryId)
    .execute()
}

function inColumns({ locationId, linkedBy, ...row }: JudgedRow) {
  return { ...row, location_id: locationId, linked_by: linkedBy }
}

async function finish(tx: Tx, id: string): Promise<void> {
  await refreshFound(tx, id)
  await settleProposals(tx, id)
  await tx.db
    .updateTable('directories')
    .set((of) => ({ state: 'done', auditedAt: tx.now(), done: of.ref('total') }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('state', '=', 'matching')
    .execute()
  tell(tx, id, 'done')
}

/** Counts anew what is found: how many records of each state and severity, and how right they are today. */
export async function refreshFound(tx: Tx, id: string): Promise<void> {
  await sql`update directories set found = (
      select json_build_object(
        'states', (select coalesce(json_object_agg(state, n), '{}') from (
          select state, count(*) as n from directory_records
          where account_id = ${tx.accountId}::uuid and directory_id = ${id}::uuid group by state) as by_state),
        'severities', (select coalesce(json_object_agg(severity, n), '{}') from (
          select severity, count(*) as n from directory_records
          where account_id = ${tx.accountId}::uuid and directory_id = ${id}::uuid and severity is not null
          group by severity) as by_severity),
        'meanScore', (select round(avg(score)::numeric, 1) from directory_records
          where account_id = ${tx.accountId}::uuid and directory_id = ${id}::uuid and state = 'linked'),
        'missing', (select count(*) from locations where account_id = ${tx.accountId}::uuid and archived_at is null) - (select count(distinct location_id) from directory_records
          where account_id = ${tx.accountId}::uuid and directory_id = ${id}::uuid and state in ('linked', 'moved'))))
    where account_id = ${tx.accountId}::uuid and id = ${id}::uuid`.execute(tx.db)
  await keepDay(tx, id)
}
