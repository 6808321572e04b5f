import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'

const dayMs = 24 * 3_600_000
const keptMs = 90 * dayMs
// That nothing matched is by far the most, and asked about only while somebody still wonders.
const quietKeptMs = 14 * dayMs
const mostAtOnce = 5_000

/** Forgets what rules did long ago. */
export async function forgetRuns(context: Context): Promise<void> {
  while ((await forgetSome(context)) === mostAtOnce);
}

function forgetSome(context: Context): Promise<number> {
  return context.transaction(async (tx) => {
    const now = tx.now().getTime()
    const { numAffectedRows } =
      await sql`delete from rule_passes where account_id = ${tx.accountId} and id in (
      select id from rule_passes where account_id = ${tx.accountId} and (at < ${new Date(now - keptMs)}
        or (at < ${new Date(now - quietKeptMs)} and not exists (select from rule_runs
          where rule_runs.account_id = rule_passes.account_id and pass_id = rule_passes.id
            and outcome not in ('unmatched', 'passed_over'))))
      order by at limit ${sql.lit(mostAtOnce)})`.execute(tx.db)
    return Number(numAffectedRows ?? 0)
  })
}
