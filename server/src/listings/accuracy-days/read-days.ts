import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { accuracyFields } from '../accuracy/verdict.ts'
import type { AccuracyQuery, Facts } from './count-facts.ts'
import { noRegion } from './keep-day.ts'
import { type Figure, shareOf } from './sum-figures.ts'

const shownDays = 90
const fieldsShape = z.record(z.enum(accuracyFields), z.object({ compared: z.number(), wrong: z.number() }))

/** What each directory's last comparison found. */
export async function readLatest(tx: Tx): Promise<Facts[]> {
  const { rows } = await sql<Omit<Facts, 'fields'> & { fields: unknown }>`
    select found.directory_id as "directoryId", nullif(found.region_id, ${noRegion}::uuid) as "regionId",
      found.records, found.scored, found.score_sum as "scoreSum", found.wrong, found.fields
    from directories as directory
    cross join lateral (select max(day) as day from directory_days as kept
      where kept.account_id = directory.account_id and kept.directory_id = directory.id) as last
    join directory_days as found on found.account_id = directory.account_id
      and found.directory_id = directory.id and found.day = last.day
    where directory.account_id = ${tx.accountId}::uuid`.execute(tx.db)
  return rows.map((row) => ({ ...row, fields: fieldsShape.parse(row.fields) }))
}

type Sum = { directoryId: string; day: string; count: number; wrong: number; part: number; whole: number }

/**
 * The last 90 days on which anything was compared. A directory that was not compared on a day counts with what it was
 * before, so that a day tells of all of them.
 */
export async function readDays(tx: Tx, query: AccuracyQuery): Promise<(Figure & { day: string })[]> {
  const from = new Date(tx.now().getTime() - shownDays * 86_400_000).toISOString().slice(0, 10)
  const known = new Map<string, Sum>()
  return [...Map.groupBy(await sumsOf(tx, query, from), ({ day }) => day)].flatMap(([day, sums]) => {
    for (const one of sums) known.set(one.directoryId, one)
    return day < from ? [] : [{ day, ...figureOfAll([...known.values()]) }]
  })
}

function figureOfAll(sums: readonly Sum[]): Figure {
  const total = (of: (one: Sum) => number) => sums.reduce((all, one) => all + of(one), 0)
  return {
    count: total(({ count }) => count),
    share: shareOf(
      total(({ part }) => part),
      total(({ whole }) => whole),
    ),
    wrong: total(({ wrong }) => wrong),
  }
}

// Also the last day before, of each directory: what it was when the first of the days began.
async function sumsOf(tx: Tx, { directoryId, regionId, field }: AccuracyQuery, from: string): Promise<Sum[]> {
  const compared = sql`sum((kept.fields -> ${field ?? ''} ->> 'compared')::int)`
  const notRight = sql`sum((kept.fields -> ${field ?? ''} ->> 'wrong')::int)`
  const figures = field
    ? sql`${compared}::int as count, ${notRight}::int as wrong, (${compared} - ${notRight})::float8 as part,
        ${compared}::float8 as whole`
    : sql`sum(kept.records)::int as count, sum(kept.wrong)::int as wrong, (sum(kept.score_sum) / 100)::float8 as part,
        sum(kept.scored)::float8 as whole`
  const region = regionId === 'none' ? noRegion : regionId
  const { rows } = await sql<Sum>`select directory.id as "directoryId", kept.day::text as day, ${figures}
    from directories as directory
    cross join lateral (select coalesce(max(before.day), ${from}::date) as since from directory_days as before
      where before.account_id = directory.account_id and before.directory_id = directory.id
        and before.day <= ${from}::date) as begins
    join directory_days as kept on kept.account_id = directory.account_id
      and kept.directory_id = directory.id and kept.day >= begins.since
    where directory.account_id = ${tx.accountId}::uuid
      ${directoryId ? sql`and directory.id = ${directoryId}::uuid` : sql``}
      ${region ? sql`and kept.region_id = ${region}::uuid` : sql``}
    group by directory.id, kept.day order by kept.day`.execute(tx.db)
  return rows
}
