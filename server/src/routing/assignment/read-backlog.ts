import { type SqlBool, sql } from 'kysely'
import { hoursOf, isOpen } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { RoutingSettings } from '../settings.ts'
import type { Matter } from './choose.ts'
import type { StoredPolicy } from './policies.ts'
import { weightOf } from './read-crew.ts'

/** A place in the backlog: the most pressing first, then who waits longest. */
export type BacklogPlace = { urgency: number; since: Date; id: string }
export type Waiting = Matter & BacklogPlace

type Ask = {
  policies: readonly StoredPolicy[]
  settings: RoutingSettings
  after: BacklogPlace | undefined
  limit: number
}

/** The next conversations nobody has, held; those somebody works on this moment are left out. */
export async function holdBacklog(tx: Tx, { policies, settings, after, limit }: Ask): Promise<Waiting[]> {
  const given = policies.filter(({ mode }) => mode !== 'manual')
  const ids = given.flatMap(({ departmentId }) => departmentId ?? [])
  const hasNone = given.some(({ departmentId }) => departmentId === null)
  const { rows } = await sql<Row>`select conversations.id, location_id, department_id, locale,
      -priority as urgency, coalesce(waiting_since, created_at) as since,
      (select connector from channels where channels.account_id = conversations.account_id
        and channels.id = conversations.channel_id) as kind,
      array(select marks.tag_id::text from conversation_tags as marks where marks.account_id = conversations.account_id
        and marks.conversation_id = conversations.id and exists (select from member_skills as known
          where known.account_id = marks.account_id and known.tag_id = marks.tag_id)) as needed_skills
    from conversations
    where account_id = ${tx.accountId}::uuid and status = 'open' and assignee_id is null and merged_into_id is null
      and (department_id = any(${ids}::uuid[]) or (${hasNone}::boolean and department_id is null))
      and ${behind(after)}
    order by -priority, coalesce(waiting_since, created_at), id
    limit ${limit} for no key update of conversations skip locked`.execute(tx.db)
  const givers = await readGivers(tx, rows)
  const open = await readOpenLocations(tx, rows, given)
  return rows.map(({ kind, ...row }) => ({
    ...row,
    weight: weightOf(kind, settings.routingWeights),
    notFor: givers.get(row.id) ?? null,
    openLocations: open(row.departmentId, row.locationId),
  }))
}

type Row = {
  id: string
  locationId: string | null
  departmentId: string | null
  locale: string | null
  urgency: number
  since: Date
  kind: string
  neededSkills: string[]
}

function behind(after: BacklogPlace | undefined) {
  if (!after) return sql<SqlBool>`true`
  return sql<SqlBool>`(-priority, coalesce(waiting_since, created_at), id)
    > (${after.urgency}::int, ${after.since}::timestamptz, ${after.id}::uuid)`
}

// Who had it when a person took it away from them; what the system took may go back to them.
async function readGivers(tx: Tx, rows: readonly Row[]): Promise<Map<string, string | null>> {
  if (rows.length === 0) return new Map()
  const found = await sql<{ id: string; actorKind: string; giver: string | null }>`
    select distinct on (subject_id) subject_id as id, actor_kind, payload->'previous'->>'assigneeId' as giver
    from events where account_id = ${tx.accountId}::uuid and type = 'conversation.assigned'
      and subject_id = any(${rows.map(({ id }) => id)}::uuid[])
    order by subject_id, seq desc`.execute(tx.db)
  return new Map(
    found.rows.map(({ id, actorKind, giver }) => [
      id,
      actorKind === 'member' || actorKind === 'key' ? giver : null,
    ]),
  )
}

async function readOpenLocations(tx: Tx, rows: readonly Row[], policies: readonly StoredPolicy[]) {
  const followed = new Map(
    policies.filter(({ followsOpen }) => followsOpen).map((policy) => [policy.departmentId, policy]),
  )
  const follows = (departmentId: string | null, locationId: string | null) => {
    const policy = followed.get(departmentId)
    if (!policy || locationId === null) return false
    return policy.followsLocationIds === null || policy.followsLocationIds.includes(locationId)
  }
  if (!rows.some((row) => follows(row.departmentId, row.locationId))) return () => null
  const locations = await tx.db
    .selectFrom('locations')
    .select(['id', 'hours'])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .where('status', '=', 'open')
    .execute()
  const states = new Map(locations.map(({ id, hours }) => [id, isOpen(hoursOf(hours), tx.now())]))
  const open = new Set([...states].flatMap(([id, state]) => (state === 'open' ? [id] : [])))
  // A location whose hours nobody knows may well be open; one that is shut down is not in the list.
  const isClosed = (id: string | null) => id !== null && (states.get(id) ?? 'closed') === 'closed'
  return (departmentId: string | null, locationId: string | null) =>
    follows(departmentId, locationId) && isClosed(locationId) ? open : null
}
