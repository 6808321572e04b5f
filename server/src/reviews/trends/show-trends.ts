import { type SqlBool, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { addUp, numbersOf } from './numbers.ts'
import {
  type Narrowed,
  numbersBy,
  numbersOver,
  rowsOf,
  type SumRow,
  sumColumns,
  sumsOf,
} from './read-numbers.ts'
import { daysBefore, type Step, stretches, today } from './stretches.ts'

export type TrendQuery = Narrowed & { step: Step; days: number }

type Row = SumRow & {
  stretch: string | null
  theme: string | null
  channelId: string | null
  name: string | null
}

/**
 * Ratings and sentiment over time, by source and by theme, of what the actor may see. Days, weeks and months are whole
 * but for the one that runs. One statement.
 */
export async function showTrends(tx: Tx, query: TrendQuery) {
  const until = today(tx)
  const all = stretches({ from: daysBefore(until, query.days - 1), until, step: query.step })
  const rows = await readRows(tx, query, { from: all[0]?.from ?? until, until })
  const ofTime = rows.filter(({ stretch }) => stretch !== null)
  const byStretch = Map.groupBy(ofTime, ({ stretch }) => stretch)
  const bySource = Map.groupBy(ofTime, ({ channelId }) => channelId ?? '')
  const told = (some: readonly Row[]) => numbersOf(addUp(some.map(sumsOf)))
  return {
    total: told(ofTime),
    stretches: all.map(({ from, until }) => ({ from, until, ...told(byStretch.get(from) ?? []) })),
    sources: [...bySource]
      .map(([channelId, some]) => ({ channelId, name: some[0]?.name ?? '', ...told(some) }))
      .toSorted((a, b) => b.reviews - a.reviews),
    themes: rows
      .flatMap((row) => (row.theme ? [{ theme: row.theme, ...told([row]) }] : []))
      .toSorted((a, b) => b.reviews - a.reviews),
  }
}

async function readRows(
  tx: Tx,
  query: TrendQuery,
  { from, until }: { from: string; until: string },
): Promise<Row[]> {
  const scope = rowsOf(tx, query)
  const during = sql`number.day between ${from}::date and ${until}::date`
  const numbers = numbersBy(query.step === 'month' ? 'month' : 'day')
  // Themes are told for all of the time: what lies between its first and its last month is read by month.
  const themes = sql<SqlBool>`${scope} and number.theme <> ''`
  const ofThemes =
    query.step === 'month'
      ? sql`(select * from ${numbers} as number where ${themes} and ${during})`
      : numbersOver({ from, until }, themes)
  const { rows } = await sql<Row>`
    select found.*, channels.name from (
      select date_trunc(${sql.lit(query.step)}, number.day)::date::text as stretch, number.channel_id, null as theme,
        ${sumColumns}
      from ${numbers} as number where ${scope} and ${during} and number.theme = ${query.theme ?? ''}
      group by stretch, number.channel_id
      union all
      select null, null, number.theme, ${sumColumns}
      from ${ofThemes} as number group by number.theme
    ) as found left join channels on channels.account_id = ${tx.accountId}::uuid and channels.id = found.channel_id
    order by found.stretch`.execute(tx.db)
  return rows
}
