import { sql } from 'kysely'
import type { Context, Tx } from '../../../platform/context.ts'

const mostAtOnce = 20_000

const sums = [
  ...['reviews', 'stars_1', 'stars_2', 'stars_3', 'stars_4', 'stars_5', 'recommends', 'recommends_not'],
  ...['positive', 'neutral', 'negative', 'texts', 'bad', 'owed', 'answered'],
]
const key = sql.raw('account_id, location_id, day, channel_id, theme, is_suspect')
const keyOfMonth = sql.raw(
  `account_id, location_id, date_trunc('month', day)::date, channel_id, theme, is_suspect`,
)

/**
 * Folds what changes of reviews added into the numbers by day and by month. Whoever reads adds up both, so that it changes nothing
 * but how much there is to read. Called twice a second for every account; what it reads is empty nearly always.
 */
export async function foldReviewDays(context: Context): Promise<void> {
  const waits = await context.read((tx) =>
    sql`select from review_day_news where account_id = ${tx.accountId}::uuid limit 1`.execute(tx.db),
  )
  while (waits.rows.length > 0 && (await context.transaction(foldSome)) === mostAtOnce);
}

// Two that fold take different rows, and write the days in the same order.
async function foldSome(tx: Tx): Promise<number> {
  const named = (of: (column: string) => string) => sql.raw(sums.map(of).join(', '))
  const adding = sql`on conflict (${key}) do update set ${named((column) => `${column} = kept.${column} + excluded.${column}`)}`
  const { rows } = await sql<{ taken: number }>`
    with taken as (delete from review_day_news where account_id = ${tx.accountId}::uuid and id in
        (select id from review_day_news where account_id = ${tx.accountId}::uuid order by id
          limit ${sql.lit(mostAtOnce)} for update skip locked) returning *),
      days as (insert into review_days as kept (${key}, ${named((column) => column)})
        select ${key}, ${named((column) => `sum(${column})`)} from taken group by ${key} order by ${key} ${adding}),
      months as (insert into review_months as kept (${key}, ${named((column) => column)})
        select ${keyOfMonth}, ${named((column) => `sum(${column})`)} from taken
        group by ${keyOfMonth} order by ${keyOfMonth} ${adding})
    select count(*)::int as taken from taken`.execute(tx.db)
  return rows[0]?.taken ?? 0
}
