import { type RawBuilder, sql } from 'kysely'
import { addBusinessTime, type Hours } from '../../locations/index.ts'
import type { TimeTrigger } from '../trigger.ts'

/**
 * From when an automation counts time for a row of `conversations`; null while there is nothing to count. In
 * milliseconds, as times are outside the database.
 * @param kind what it counts from, as text
 */
export function sinceOf(kind: RawBuilder<string>): RawBuilder<Date | null> {
  const isUnfinished = sql`conversations.status in ('open', 'waiting', 'snoozed')`
  return sql`date_trunc('milliseconds', case
    when conversations.merged_into_id is not null or conversations.side_of_id is not null then null
    else case ${kind}
      when 'created' then conversations.created_at
      when 'customer_waits' then conversations.waiting_since
      when 'we_wait' then case when conversations.last_sender = 'member' and ${isUnfinished}
        then conversations.last_message_at end
      when 'quiet' then case when ${isUnfinished} then conversations.last_activity_at end
      when 'resolved' then case when conversations.status = 'resolved' then conversations.resolved_at end
      when 'due' then case when ${isUnfinished} then conversations.due_at end
    end end)`
}

const minuteMs = 60_000

/** When its time has passed: open minutes of the location where it wants those and they are known, else elapsed ones. */
export function momentOf({ minutes, hours: kind }: TimeTrigger, since: Date, hours: Hours | undefined): Date {
  const inOpenHours = kind === 'open' && hours ? addBusinessTime(hours, since, minutes) : undefined
  return inOpenHours ?? new Date(since.getTime() + minutes * minuteMs)
}
