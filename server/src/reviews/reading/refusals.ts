import { sql } from 'kysely'
import { z } from 'zod'
import type { Context, Tx } from '../../platform/context.ts'

const reasons = ['unsigned', 'old'] as const
type RefusedBecause = (typeof reasons)[number]

export const refusalShape = z.object({
  reason: z
    .enum(reasons)
    .meta({ description: 'unsigned: not signed by the platform; old: signed by it, too long ago' }),
  count: z.number().int(),
  latestAt: z.coerce.date(),
})

const hourMs = 3_600_000
const keptHours = 24

/** Counts what was posted to a source and not let in: its words are nobody's, so that nothing else of it is kept. */
export async function noteRefusal(
  context: Context,
  channelId: string,
  reason: RefusedBecause,
): Promise<void> {
  await context.transaction(async (tx) => {
    const latestAt = tx.now()
    const hour = new Date(Math.floor(latestAt.getTime() / hourMs) * hourMs)
    const first = await tx.db
      .insertInto('reviewRefusals')
      .values({ accountId: tx.accountId, channelId, hour, reason, latestAt })
      .onConflict((of) =>
        of
          .columns(['accountId', 'channelId', 'hour', 'reason'])
          .doUpdateSet((row) => ({ count: row('reviewRefusals.count', '+', 1), latestAt })),
      )
      .returning('count')
      .executeTakeFirst()
    if (first?.count === 1) await forgetOld(tx, channelId)
  })
}

async function forgetOld(tx: Tx, channelId: string): Promise<void> {
  await tx.db
    .deleteFrom('reviewRefusals')
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .where('hour', '<', new Date(tx.now().getTime() - keptHours * hourMs))
    .execute()
}

/** What was refused of each source within a day, and why, as JSON of `refusalShape` by its channel. */
export function refusedWithinADay(tx: Tx) {
  const since = new Date(tx.now().getTime() - keptHours * hourMs)
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('reason', reason, 'count', count, 'latestAt', latest_at)
      order by reason desc), '[]') from (select reason, sum(count)::int as count, max(latest_at) as latest_at
      from review_refusals as refusal where refusal.account_id = channels.account_id
        and refusal.channel_id = channels.id and refusal.latest_at > ${since}::timestamptz group by reason) as refused)`
}
