import { sql } from 'kysely'
import type { Context, Tx } from '../../../platform/context.ts'
import { record } from '../../../platform/events/record.ts'
import { reviewFlagSettings } from '../settings.ts'

const mostAtOnce = 100

type Due = {
  reviewId: string
  locationId: string | null
  conversationId: string | null
  channelId: string
  stars: number | null
  actedBy: string | null
  state: string
  name: string
}

/**
 * Tells that nothing was heard of a flag for as many days as the brand waits, and again after as many. Called twice a
 * second for every account; nearly always nothing waits.
 */
export async function remindOfFlags(context: Context): Promise<void> {
  if (!(await context.read(isAnyDue))) return
  await context.transaction(async (tx) => {
    const { reviewFlagReminderDays: days } = await reviewFlagSettings.read(tx)
    const { rows } =
      await sql<Due>`with due as (select id from review_flags where account_id = ${tx.accountId}::uuid
        and remind_from <= ${tx.now()}::timestamptz - ${days}::int * interval '1 day'
        order by remind_from limit ${sql.lit(mostAtOnce)} for update skip locked)
      update review_flags as flag set remind_from = ${tx.now()} from due, reviews as review
      where flag.account_id = ${tx.accountId}::uuid and flag.id = due.id
        and review.account_id = flag.account_id and review.id = flag.review_id
      returning flag.review_id, flag.acted_by, flag.state, review.location_id, review.conversation_id,
        review.channel_id, review.stars, review.author_name as name`.execute(tx.db)
    for (const { reviewId, actedBy, name, state, ...review } of rows)
      record(tx, 'review.flag_waiting', {
        ...{ subjectId: reviewId, locationId: review.locationId },
        payload: { ...review, memberId: actedBy, name, state },
      })
  })
}

async function isAnyDue(tx: Tx): Promise<boolean> {
  const { reviewFlagReminderDays: days } = await reviewFlagSettings.read(tx)
  const due = await tx.db
    .selectFrom('reviewFlags')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('remindFrom', '<=', new Date(tx.now().getTime() - days * 24 * 3_600_000))
    .limit(1)
    .executeTakeFirst()
  return due !== undefined
}
