import { sql } from 'kysely'
import type { Role, Tx } from '../../platform/context.ts'
import type { RoutingSettings } from '../settings.ts'
import type { Hand } from './choose.ts'

/** Everybody who is there, takes new conversations and may work, with what they carry now. */
export async function readCrew(tx: Tx, settings: RoutingSettings): Promise<Hand[]> {
  const { rows } = await sql<Row>`select members.id, members.name, members.locale, members.role,
      members.all_locations, members.all_departments,
      array(select location_id::text from member_locations as one where one.account_id = members.account_id
        and one.member_id = members.id) as locations,
      array(select department_id::text from member_departments as one where one.account_id = members.account_id
        and one.member_id = members.id) as departments,
      array(select tag_id::text from member_skills as one where one.account_id = members.account_id
        and one.member_id = members.id) as skills,
      coalesce(work.languages, '{}') as languages, work.capacity, work.last_given_at,
      (select coalesce(jsonb_object_agg(kind, open), '{}') from (
        select channels.connector as kind, count(*) as open from conversations
        join channels on channels.account_id = conversations.account_id and channels.id = conversations.channel_id
        where conversations.account_id = members.account_id and conversations.assignee_id = members.id
          and conversations.status = 'open' and conversations.merged_into_id is null
        group by channels.connector) as held) as held
    from members
    join member_presence as presence on presence.account_id = members.account_id
      and presence.member_id = members.id and presence.state = 'online'
    left join member_work as work on work.account_id = members.account_id and work.member_id = members.id
    where members.account_id = ${tx.accountId}::uuid and members.disabled_at is null and members.role <> 'viewer'
      and coalesce(work.takes_new, true)`.execute(tx.db)
  return rows.map((row) => handOf(row, settings))
}

type Row = {
  id: string
  name: string
  locale: string
  role: Role
  allLocations: boolean
  allDepartments: boolean
  locations: string[]
  departments: string[]
  skills: string[]
  languages: string[]
  capacity: number | null
  lastGivenAt: Date | null
  held: Record<string, number>
}

function handOf(row: Row, { routingCapacity, routingWeights }: RoutingSettings): Hand {
  const { id, name, locale, role } = row
  const locations = row.allLocations ? ('all' as const) : row.locations
  const departments = row.allDepartments ? ('all' as const) : row.departments
  const held = Object.entries(row.held)
  return {
    actor: { kind: 'member', id, name, locale, role, locations, departments },
    capacity: row.capacity ?? routingCapacity,
    load: held.reduce((sum, [kind, count]) => sum + count * weightOf(kind, routingWeights), 0),
    openCount: held.reduce((sum, [, count]) => sum + count, 0),
    languages: row.languages,
    skills: new Set(row.skills),
    lastGivenAt: row.lastGivenAt?.getTime() ?? 0,
  }
}

/** How much one conversation of a kind of channel counts. */
export function weightOf(kind: string, weights: RoutingSettings['routingWeights']): number {
  return weights[kind] ?? 1
}
