import { sql } from 'kysely'
import type { Tx } from '../../../platform/context.ts'
import { baselineDays, burstHours, findBurst } from '../signs/burst.ts'
import type { Sign } from '../signs/sign.ts'
import type { Looked } from './looked.ts'

type Side = 'low' | 'top'
type Window = { locationId: string; side: Side; from: Date; until: Date }
type Counted = { at: number; count: number; before: number; knownDays: number }

const hourMs = 3_600_000

/**
 * Bursts around reviews: of one or two stars, and of five. Each review is the end of one stretch of time and the
 * beginning of another, as reviews do not come in the order in which they were written.
 * @returns the sign of every review in a burst, of those before as well
 */
export async function findBursts(tx: Tx, looked: readonly Looked[]): Promise<Map<string, Sign[]>> {
  const windows = looked.flatMap(windowsOf)
  if (windows.length === 0) return new Map()
  const perDay = await readPerDay(tx)
  const bursts: { window: Window; sign: Sign }[] = []
  for (const { at, ...count } of await countIn(tx, windows)) {
    const window = windows[at]
    const burst = window && findBurst({ ...count, brandPerDay: perDay[window.side] })
    if (window && burst) bursts.push({ window, sign: signOf(window, burst) })
  }
  return membersOf(tx, bursts)
}

function windowsOf({ locationId, stars, writtenAt }: Looked): Window[] {
  const side = stars === null ? undefined : stars <= 2 ? 'low' : stars === 5 ? 'top' : undefined
  if (!side || !locationId) return []
  const at = writtenAt.getTime()
  const span = burstHours * hourMs
  return [
    { locationId, side, from: new Date(at - span), until: writtenAt },
    { locationId, side, from: writtenAt, until: new Date(at + span) },
  ]
}

function signOf({ side, from, until }: Window, { count, usual }: { count: number; usual: number }): Sign {
  return {
    ...{ kind: 'burst', words: [] },
    facts: {
      ...{ count, usual: Math.round(usual * 100) / 100, hours: burstHours, stars: side === 'low' ? 2 : 5 },
      ...{ from: from.toISOString(), until: until.toISOString() },
    },
  }
}

/** How many of each side a location of the brand gets in a day. */
async function readPerDay(tx: Tx): Promise<Record<Side, number>> {
  const { rows } = await sql<{ low: number; top: number; places: number }>`select
      (count(*) filter (where stars <= 2))::float as low, (count(*) filter (where stars = 5))::float as top,
      count(distinct location_id)::float as places
    from reviews where account_id = ${tx.accountId}::uuid
      and written_at > ${tx.now()}::timestamptz - ${sql.lit(baselineDays)} * interval '1 day'`.execute(tx.db)
  const { low = 0, top = 0, places = 0 } = rows[0] ?? {}
  const days = baselineDays * Math.max(1, places)
  return { low: low / days, top: top / days }
}

async function countIn(tx: Tx, windows: readonly Window[]): Promise<Counted[]> {
  const given = sql`json_to_recordset(${JSON.stringify(windows.map((one, at) => ({ ...one, at })))}::json) as wanted
    (at int, "locationId" uuid, side text, "from" timestamptz, until timestamptz)`
  const { rows } = await sql<Counted>`select wanted.at, counted.count::int, counted.before::int,
      coalesce(extract(epoch from wanted."from" - known.since) / 86400, 0)::float as known_days
    from ${given}
    cross join lateral (select count(*) filter (where written_at >= wanted."from") as count,
        count(*) filter (where written_at < wanted."from") as before
      from reviews where account_id = ${tx.accountId}::uuid and location_id = wanted."locationId"
        and written_at between wanted."from" - ${sql.lit(baselineDays)} * interval '1 day' and wanted.until
        and ${ofSide}) as counted
    cross join lateral (select min(written_at) as since from reviews
      where account_id = ${tx.accountId}::uuid and location_id = wanted."locationId") as known`.execute(tx.db)
  return rows
}

async function membersOf(
  tx: Tx,
  bursts: readonly { window: Window; sign: Sign }[],
): Promise<Map<string, Sign[]>> {
  if (bursts.length === 0) return new Map()
  // Of the bursts a review is part of the fullest is told.
  const sorted = bursts.toSorted((one, other) => (one.sign.facts.count ?? 0) - (other.sign.facts.count ?? 0))
  const given = sql`json_to_recordset(${JSON.stringify(sorted.map(({ window }, at) => ({ ...window, at })))}::json) as wanted
    (at int, "locationId" uuid, side text, "from" timestamptz, until timestamptz)`
  const { rows } = await sql<{ at: number; id: string }>`select wanted.at, reviews.id from ${given}
    join reviews on account_id = ${tx.accountId}::uuid and location_id = wanted."locationId"
      and written_at between wanted."from" and wanted.until and ${ofSide}
    order by wanted.at`.execute(tx.db)
  return new Map(rows.flatMap(({ at, id }) => (sorted[at] ? [[id, [sorted[at].sign]] as const] : [])))
}

const ofSide = sql`(case wanted.side when 'low' then stars <= 2 else stars = 5 end)`
