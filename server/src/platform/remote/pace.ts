import { sql } from 'kysely'
import type { Context } from '../context.ts'

/** A limit a platform states: at most so many in any minute, of which `atOnce` without a pause. */
export type Pace = { perMinute: number; atOnce: number }

/**
 * Takes one turn of a bucket that all processes share; the database's clock counts. In any minute no more than
 * `perMinute` are given: `atOnce` from a full bucket and what runs in meanwhile.
 * @returns 0 when it was taken, or how many milliseconds until there is one
 */
export async function takeTurn(context: Context, key: string, pace: Pace): Promise<number> {
  const everyMs = 60_000 / (pace.perMinute - pace.atOnce)
  const aheadMs = (pace.atOnce - 1) * everyMs
  const { accountId } = context
  return context.transaction(async ({ db }) => {
    const taken = await sql`insert into remote_paces as pace (account_id, key, free_at)
      values (${accountId}::uuid, ${key}, clock_timestamp() + ${everyMs} * interval '1 ms')
      on conflict (account_id, key) do update
      set free_at = greatest(pace.free_at, clock_timestamp()) + ${everyMs} * interval '1 ms'
      where pace.free_at <= clock_timestamp() + ${aheadMs} * interval '1 ms' returning key`.execute(db)
    if (taken.rows.length > 0) return 0
    const { rows } = await sql<{ wait: number }>`select greatest(1, ceil(extract(epoch from
        free_at - clock_timestamp()) * 1000 - ${aheadMs}))::integer as wait
      from remote_paces where account_id = ${accountId}::uuid and key = ${key}`.execute(db)
    return rows[0]?.wait ?? 1
  })
}

/** Gives nobody a turn for a while: the platform said to wait. */
export async function holdBack(context: Context, key: string, pace: Pace, ms: number): Promise<void> {
  const aheadMs = ((pace.atOnce - 1) * 60_000) / (pace.perMinute - pace.atOnce)
  const { accountId } = context
  await context.transaction(({ db }) =>
    sql`insert into remote_paces as pace (account_id, key, free_at)
      values (${accountId}::uuid, ${key}, clock_timestamp() + ${ms + aheadMs} * interval '1 ms')
      on conflict (account_id, key) do update set free_at = greatest(pace.free_at, excluded.free_at)`.execute(
      db,
    ),
  )
}
