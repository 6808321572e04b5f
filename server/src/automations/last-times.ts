import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import type { StoredEvent } from '../platform/events/read-events.ts'
import { findAsked, readAnswers } from './find-causes.ts'
import { typesOf } from './happenings.ts'
import type { Automation } from './read-automations.ts'
import type { Occasion } from './timers/moments-passed.ts'
import type { EventTrigger } from './trigger.ts'

type Upon = Automation<EventTrigger>

const mostOfEach = 50

/** When what an automation waits for happened last to some conversations, and which automations are asked then. */
export async function lastTimes(
  tx: Tx,
  draft: Upon,
  { ids, rules }: { ids: readonly string[]; rules: readonly Upon[] },
): Promise<Occasion[]> {
  const events = await readLast(tx, ids, rules)
  const answers = await readAnswers(tx, events, rules)
  // As if it happened now: then all that are switched on are asked, whenever that was.
  const always = rules.map((rule) => ({ ...rule, actsFrom: new Date(0) }))
  const perConversation = Map.groupBy(events, ({ subjectId }) => subjectId ?? '')
  return [...perConversation].flatMap(([conversationId, all]) => {
    for (const together of Map.groupBy(all, ({ xid }) => xid).values()) {
      const found = findAsked(together, always, answers)
      const at = together[0]?.at
      if (at && found?.asked.some(({ id }) => id === draft.id))
        return [{ conversationId, at, asked: found.asked }]
    }
    return []
  })
}

async function readLast(tx: Tx, ids: readonly string[], rules: readonly Upon[]): Promise<StoredEvent[]> {
  const types = typesOf(rules.flatMap(({ trigger }) => trigger.events))
  const { rows } =
    await sql<StoredEvent>`select xid::text as xid, seq, type, actor_kind, actor_id, subject_id,
      location_id, department_id, audience_id, payload, at
    from unnest(${[...ids]}::uuid[]) as asked(id)
      cross join lateral (select * from events where events.account_id = ${tx.accountId}::uuid
        and events.subject_id = asked.id and events.type = any(${types}::text[])
        order by seq desc limit ${sql.lit(mostOfEach)}) as event`.execute(tx.db)
  return rows
}
