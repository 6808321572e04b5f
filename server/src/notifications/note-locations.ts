import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../platform/context.ts'
import type { StoredEvent } from '../platform/events/read-events.ts'
import { addTold } from './add-told.ts'
import type { LocationKind } from './kinds.ts'

const decidedShape = z.object({
  changeId: z.string(),
  decision: z.enum(['approved', 'declined', 'withdrawn']),
  word: z.string(),
})
const failedShape = z.object({ changeId: z.string(), word: z.string() })
const problemShape = z.object({ busiestId: z.uuid() })
const waitingShape = z.object({
  locationId: z.string().nullable(),
  memberId: z.string().nullable(),
  name: z.string(),
})
const expiringShape = z.object({ credential: z.string() })

type Told = {
  kind: LocationKind
  text: string
  to: ReturnType<typeof sql>
  /** Where it is not the subject. */
  locationId?: string
}

// As permissions.ts has it: head office approves and sees all; managers look after the locations they see.
const headOffice = sql`member.role in ('owner', 'admin')`
const managers = sql`(${headOffice} or (member.role = 'manager' and (member.all_locations or exists (
  select from member_locations as one where one.account_id = member.account_id and one.member_id = member.id
    and one.location_id = matter.id))))`

/**
 * Tells people of locations: head office hears what is proposed, who proposed or planned it what came of it, managers
 * that a credential ends. Always in the application, where it is decided. Returns whose notifications changed.
 */
export async function noteLocations(tx: Tx, events: readonly StoredEvent[]): Promise<string[]> {
  const told: string[] = []
  for (const event of events) {
    const found = toldBy(tx, event)
    const subjectId = found?.locationId ?? event.subjectId
    if (found) told.push(...(await addTold(tx, { ...event, subjectId }, { ...found, about: 'location' })))
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
    // Found by nobody, at the location where most complain.
    case 'review_problem.found': {
      const { busiestId } = problemShape.parse(payload)
      return { kind: 'problem_found', text: '', to: managers, locationId: busiestId }
    }
    // A review is told of as a matter of its location.
    case 'review.flag_waiting': {
      const { memberId, name, locationId } = waitingShape.parse(payload)
      const to = memberId ? sql`member.id = ${memberId}::uuid` : managers
      return locationId ? { kind: 'flag_waiting', text: name, to, locationId } : undefined
    }
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
