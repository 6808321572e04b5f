import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { ReviewSources } from '../../reviews/index.ts'

/** Forgets what came from platforms that let nobody keep it, as it came; that it came stays known. */
export async function forgetRaw(context: Context, sources: ReviewSources): Promise<void> {
  const short = [...sources.values()].flatMap(({ kind, capability: { keepsHours } }) =>
    keepsHours === null ? [] : [{ kind, hours: keepsHours }],
  )
  await context.transaction((tx) =>
    sql`update deliveries set bytes = null, blob = null
      from channels join json_to_recordset(${JSON.stringify(short)}::json) as short (kind text, hours int)
        on channels.connector = short.kind
      where deliveries.account_id = ${tx.accountId}::uuid and channels.account_id = deliveries.account_id
        and channels.id = deliveries.channel_id and (bytes is not null or blob is not null)
        and deliveries.received_at < ${tx.now()}::timestamptz - short.hours * interval '1 hour'`.execute(
      tx.db,
    ),
  )
}
