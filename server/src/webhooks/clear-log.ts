import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import { keptForMs } from './pauses.ts'

const mostAtOnce = 5_000

/** Forgets what ended long ago, some of it at a time. Returns how much it was. */
export async function clearLog(context: Context): Promise<number> {
  return context.transaction(async (tx) => {
    const before = new Date(tx.now().getTime() - keptForMs)
    const { numAffectedRows } =
      await sql`delete from webhook_deliveries where account_id = ${tx.accountId} and id in (
      select id from webhook_deliveries where account_id = ${tx.accountId} and state <> 'waiting'
        and created_at < ${before} order by created_at limit ${sql.lit(mostAtOnce)})`.execute(tx.db)
    return Number(numAffectedRows ?? 0)
  })
}
