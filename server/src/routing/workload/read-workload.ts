import { sql } from 'kysely'
import { z } from 'zod'
import { requirePermission, visibleConversations } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { weightOf } from '../assignment/read-crew.ts'
import { routingSettings } from '../settings.ts'

const presenceState = z.enum(['online', 'away', 'off_shift'])
const counts = {
  open: z.number().int(),
  waiting: z.number().int().meta({ description: 'For an answer of the customer' }),
  snoozed: z.number().int(),
  overdue: z.number().int(),
}
const place = z.object({ id: z.uuid().nullable(), count: z.number().int() })
const spread = {
  byDepartment: z.array(place),
  byLocation: z.array(place),
}

export const workloadQueryShape = z.object({
  locationId: z.uuid().optional(),
  departmentId: z.uuid().optional(),
})

export const workloadShape = z
  .object({
    members: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        presence: presenceState,
        since: z.date().nullable(),
        takesNew: z.boolean(),
        capacity: z.number().int(),
        load: z.number().int().meta({ description: 'Of the capacity, wherever it is' }),
        ...counts,
        ...spread,
      }),
    ),
    unassigned: z.object({ ...counts, ...spread }),
  })
  .meta({ id: 'Workload' })

type Query = z.infer<typeof workloadQueryShape>
type Workload = z.infer<typeof workloadShape>

/** Who has what of all the actor may see, by person, location and department. @throws AppError forbidden */
export async function readWorkload(context: Context, query: Query): Promise<Workload> {
  requirePermission(context.actor, 'workload.manage')
  return context.read(async (tx) => {
    const settings = await routingSettings.read(tx)
    const members = await listCrew(tx, query)
    const cells = await readCells(tx, query)
    const loads = await readLoads(tx)
    const byMember = Map.groupBy(cells, ({ assigneeId }) => assigneeId)
    return {
      members: members.map(({ capacity, held: _held, ...member }) => ({
        ...member,
        capacity: capacity ?? settings.routingCapacity,
        load: (loads.get(member.id) ?? []).reduce(
          (sum, { kind, count }) => sum + count * weightOf(kind, settings.routingWeights),
          0,
        ),
        ...sumUp(byMember.get(member.id) ?? []),
      })),
      unassigned: sumUp(byMember.get(null) ?? []),
    }
  })
}

type Cell = {
  assigneeId: string | null
  departmentId: string | null
  locationId: string | null
  status: 'open' | 'waiting' | 'snoozed'
  count: number
  overdue: number
}

// People who work where one looks, and whoever else holds something there.
async function listCrew(tx: Tx, { locationId, departmentId }: Query) {
  const { rows } = await sql<{
    id: string
    name: string
    presence: z.infer<typeof presenceState>
    since: Date | null
    takesNew: boolean
    capacity: number | null
    held: boolean
  }>`select members.id, members.name, coalesce(presence.state, 'away') as presence, presence.since,
      coalesce(work.takes_new, true) as takes_new, work.capacity,
      exists (select from conversations where conversations.account_id = members.account_id
        and conversations.assignee_id = members.id and conversations.status in ('open', 'waiting', 'snoozed')
        and ${visibleConversations(tx.actor)} and ${within('conversations', { locationId, departmentId })}) as held
    from members
    left join member_presence as presence on presence.account_id = members.account_id and presence.member_id = members.id
    left join member_work as work on work.account_id = members.account_id and work.member_id = members.id
    where members.account_id = ${tx.accountId}::uuid and members.disabled_at is null and members.role <> 'viewer'
    order by members.name, members.id`.execute(tx.db)
  const places = await readPlaces(tx)
  return rows.filter(({ id, held }) => held || places(id, { locationId, departmentId }))
}

// Whether somebody works at a place; and, for who leads only some locations, at one of those.
async function readPlaces(tx: Tx): Promise<(memberId: string, query: Query) => boolean> {
  const { rows } = await sql<{
    id: string
    locations: string[] | null
    departments: string[] | null
  }>`select id, case when all_locations then null else array(select location_id::text from member_locations as one
      where one.account_id = members.account_id and one.member_id = members.id) end as locations,
    case when all_departments then null else array(select department_id::text from member_departments as one
      where one.account_id = members.account_id and one.member_id = members.id) end as departments
    from members where account_id = ${tx.accountId}::uuid`.execute(tx.db)
  const scopes = new Map(rows.map((row) => [row.id, row]))
  const { actor } = tx
  const isLimited = actor.kind === 'member' && (actor.role === 'manager' || actor.role === 'agent')
  const mine = isLimited ? actor.locations : 'all'
  return (memberId, { locationId, departmentId }) => {
    const { locations = [], departments = [] } = scopes.get(memberId) ?? {}
    const isLed = mine === 'all' || locations === null || locations.some((id) => mine.includes(id))
    const isThere = locationId === undefined || locations === null || locations.includes(locationId)
    const isIn = departmentId === undefined || departments === null || departments.includes(departmentId)
    return isLed && isThere && isIn
  }
}

async function readCells(tx: Tx, query: Query): Promise<Cell[]> {
  const { rows } = await sql<Cell>`select assignee_id, department_id, location_id, status, count(*) as count,
      count(*) filter (where due_at <= ${tx.now()}::timestamptz) as overdue
    from conversations where account_id = ${tx.accountId}::uuid and status in ('open', 'waiting', 'snoozed')
      and merged_into_id is null and ${visibleConversations(tx.actor)} and ${within('conversations', query)}
    group by assignee_id, department_id, location_id, status`.execute(tx.db)
  return rows
}

async function readLoads(tx: Tx) {
  const { rows } = await sql<{ memberId: string; kind: string; count: number }>`
    select assignee_id as member_id, channels.connector as kind, count(*) as count from conversations
    join channels on channels.account_id = conversations.account_id and channels.id = conversations.channel_id
    where conversations.account_id = ${tx.accountId}::uuid and conversations.status = 'open'
      and conversations.assignee_id is not null and conversations.merged_into_id is null
    group by assignee_id, channels.connector`.execute(tx.db)
  return Map.groupBy(rows, ({ memberId }) => memberId)
}

function within(table: string, { locationId, departmentId }: Query) {
  const location = locationId ? sql`${sql.ref(`${table}.locationId`)} = ${locationId}::uuid` : sql`true`
  const department = departmentId
    ? sql`${sql.ref(`${table}.departmentId`)} = ${departmentId}::uuid`
    : sql`true`
  return sql`${location} and ${department}`
}

function sumUp(cells: readonly Cell[]) {
  const of = (status: Cell['status']) => total(cells.filter((cell) => cell.status === status))
  return {
    open: of('open'),
    waiting: of('waiting'),
    snoozed: of('snoozed'),
    overdue: cells.reduce((sum, { overdue }) => sum + overdue, 0),
    byDepartment: spreadOver(cells, ({ departmentId }) => departmentId),
    byLocation: spreadOver(cells, ({ locationId }) => locationId),
  }
}

function spreadOver(cells: readonly Cell[], placeOf: (cell: Cell) => string | null) {
  const groups = [...Map.groupBy(cells, placeOf)]
  return groups.map(([id, group]) => ({ id, count: total(group) })).toSorted((a, b) => b.count - a.count)
}

function total(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0)
}
