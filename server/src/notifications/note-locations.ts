import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../platform/context.ts'
import type { StoredEvent } from '../platform/events/read-events.ts'
import { newId } from '../platform/ids.ts'
import type { LocationKind } from './kinds.ts'

const decidedShape = z.object({
  changeId: z.string(),
  decision: z.enum(['approved', 'declined', 'withdrawn']),
  word: z.string(),
})
const failedShape = z.object({ changeId: z.string(), word: z.string() })
const expiringShape = z.object({ credential: z.string() })

type Told = { kind: LocationKind; text: string; to: ReturnType<typeof sql> }

// As permissions.ts has it: head office approves and sees all; managers look after the locations they see.
const headOffice = sql`member.role in ('owner', 'admin')`
const managers = sql`(${headOffice} or (member.role = 'manager' and (member.all_locations or exists (
  select from member_locations as one where one.account_id = member.account_id and one.member_id = member.id
    and one.location_id = place.id))))`

/**
 * Tells people of locations: head office hears what is proposed, who proposed or planned it what came of it, managers
 * that a credential ends. Always in the application, where it is decided. Returns whose notifications changed.
 */
export async function noteLocations(tx: Tx, events: readonly StoredEvent[]): Promise<string[]> {
  const told: string[] = []
  for (const event of events) {
    const found = toldBy(tx, event)
    if (found) told.push(...(await add(tx, event, found)))
    if (event.type === 'location.change_decided') told.push(...(await settle(tx)))
  }
  return told
}

function toldBy(tx: Tx, { type, payload }: StoredEvent): Told | undefined {
  switch (type) {
    case 'location.change_proposed':
      return { kind: 'change_proposed', text: '', to: headOffice }
    case 'location.change_decided': {
      const { changeId, decision, word } = decidedShape.parse(payload)
      if (decision === 'withdrawn') return undefined
      return { kind: `change_${decision}`, text: word, to: makerOf(tx, changeId) }
    }
    case 'location.change_failed': {
      const { changeId, word } = failedShape.parse(payload)
      return { kind: 'change_failed', text: word, to: makerOf(tx, changeId) }
    }
    case 'location.credential_expiring':
      return { kind: 'credential_expiring', text: expiringShape.parse(payload).credential, to: managers }
    default:
      return undefined
  }
}

function makerOf(tx: Tx, changeId: string) {
  return sql`member.id in (select actor_id from location_changes where account_id = ${tx.accountId}
    and id = ${changeId}::uuid and actor_kind = 'member')`
}

// Where nothing waits any more, nobody is reminded of what did.
async function settle(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ memberId: string }>`
    update notifications set read_at = ${tx.now()} where account_id = ${tx.accountId} and read_at is null
      and kind = 'change_proposed' and location_id is not null
      and not exists (select from location_changes where account_id = ${tx.accountId} and state = 'proposed')
    returning member_id`.execute(tx.db)
  return rows.map((row) => row.memberId)
}

// Nobody is told of what they did themselves.
async function add(tx: Tx, event: StoredEvent, { kind, text, to }: Told): Promise<string[]> {
  const actorId = event.actorKind === 'member' ? event.actorId : null
  const { rows } = await sql<{ id: string }>`
    select member.id from members member join locations place
      on place.account_id = member.account_id and place.id = ${event.subjectId}::uuid
    where member.account_id = ${tx.accountId} and member.disabled_at is null and ${to}
      and member.id is distinct from ${actorId}::uuid`.execute(tx.db)
  for (const { id } of rows)
    await sql`insert into notifications as known (account_id, id, member_id, kind, location_id, message_count, who, text,
        is_in_app, first_at, last_at)
      values (${tx.accountId}::uuid, ${newId()}::uuid, ${id}::uuid, ${kind}, ${event.subjectId}::uuid, 0,
        coalesce((select name from members where account_id = ${tx.accountId} and id = ${actorId}::uuid), ''),
        ${text}, true, ${event.at}, ${event.at})
      on conflict (account_id, member_id, kind) where read_at is null and location_id is not null
      do update set location_id = excluded.location_id, text = excluded.text, count = known.count + 1,
        who = case when known.who = excluded.who then known.who else '' end, last_at = excluded.last_at`.execute(
      tx.db,
    )
  return rows.map((row) => row.id)
}
