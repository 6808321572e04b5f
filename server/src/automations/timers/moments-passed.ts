import { sql } from 'kysely'
import { hoursOf } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { Automation } from '../read-automations.ts'
import type { TimeTrigger } from '../trigger.ts'
import { momentOf, sinceOf } from './since.ts'

/** That a conversation is looked at, when that was, and which automations are asked. */
export type Occasion = { conversationId: string; at: Date; asked: readonly Automation[] }

/** Of some conversations those for which an automation's time has passed, and when. */
export async function momentsPassed(
  tx: Tx,
  rule: Automation<TimeTrigger>,
  ids: readonly string[],
): Promise<Occasion[]> {
  const { rows } = await sql<{ id: string; since: Date | null; hours: unknown }>`
    select id, ${sinceOf(sql`${rule.trigger.since}::text`)} as since,
      (select hours from locations where locations.account_id = conversations.account_id
        and locations.id = conversations.location_id) as hours
    from conversations where account_id = ${tx.accountId}::uuid and id = any(${[...ids]}::uuid[])`.execute(
    tx.db,
  )
  return rows.flatMap(({ id, since, hours }) => {
    const at = since && momentOf(rule.trigger, since, hours ? hoursOf(hours) : undefined)
    return at && at <= tx.now() ? [{ conversationId: id, at, asked: [rule] }] : []
  })
}
