import { sql } from 'kysely'
import { can, sees } from '../accounts/index.ts'
import type { Actor, Role, Tx } from '../platform/context.ts'
import type { Occasion, Target } from './occasions.ts'
import type { Quiet } from './quiet.ts'
import { type Choices, choicesOf, hears, quietOf } from './settings.ts'

export type Matter = {
  id: string
  locationId: string | null
  departmentId: string | null
  messageCount: number
  isUrgent: boolean
}

export type Person = {
  id: string
  name: string
  actor: Extract<Actor, { kind: 'member' }>
  choices: Choices
  quiet: Quiet
}

const urgent = 3

/** The conversations that still are, by id. One that was merged into another is that other one. */
export async function readMatters(tx: Tx, ids: readonly string[]): Promise<Map<string, Matter>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Omit<Matter, 'isUrgent'> & { askedId: string; priority: number }>`
    select asked.id as asked_id, kept.id, kept.location_id, kept.department_id, kept.message_count, kept.priority
    from conversations asked join conversations kept
      on kept.account_id = asked.account_id and kept.id = coalesce(asked.merged_into_id, asked.id)
    where asked.account_id = ${tx.accountId} and asked.id = any(${[...new Set(ids)]}::uuid[])`.execute(tx.db)
  return new Map(
    rows.map(({ askedId, priority, ...matter }) => [askedId, { ...matter, isUrgent: priority === urgent }]),
  )
}

/** Who follows which of some conversations. */
export async function readFollowers(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('followers')
    .select(['conversationId', 'memberId'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', 'in', ids)
    .execute()
  return Map.groupBy(rows, (row) => row.conversationId)
    .entries()
    .reduce(
      (found, [id, of]) =>
        found.set(
          id,
          of.map((row) => row.memberId),
        ),
      new Map<string, string[]>(),
    )
}

type PersonRow = {
  id: string
  name: string
  role: Role
  locale: string
  allLocations: boolean
  allDepartments: boolean
  locationIds: string[]
  departmentIds: string[]
  choices: unknown
  quiet: unknown
}

/** The members who can still sign in and may be concerned: those named, and those whom a kind of target takes in. */
export async function readPeople(
  tx: Tx,
  ids: readonly string[],
  targets: ReadonlySet<Target>,
): Promise<Map<string, Person>> {
  const { rows } = await sql<PersonRow>`
    select member.id, member.name, member.role, member.locale, member.all_locations, member.all_departments,
      array(select location_id from member_locations place
        where place.account_id = member.account_id and place.member_id = member.id) as location_ids,
      array(select department_id from member_departments place
        where place.account_id = member.account_id and place.member_id = member.id) as department_ids,
      settings.choices, settings.quiet
    from members member left join notification_settings settings
      on settings.account_id = member.account_id and settings.member_id = member.id
    where member.account_id = ${tx.accountId} and member.disabled_at is null and (member.id = any(${[...ids]}::uuid[])
      or ${targets.has('department')}
      or (${targets.has('managers') || targets.has('approvers')} and member.role in ('manager', 'admin', 'owner'))
      or (${targets.has('watchers')} and settings.choices -> 'unassigned' @> any(array['{"app": true}', '{"mail": true}', '{"push": true}']::jsonb[])))`.execute(
    tx.db,
  )
  return new Map(rows.map((row) => [row.id, personOf(row)]))
}

function personOf(row: PersonRow): Person {
  const { id, name, role, locale } = row
  const locations = row.allLocations ? ('all' as const) : row.locationIds
  const departments = row.allDepartments ? ('all' as const) : row.departmentIds
  return {
    id,
    name,
    actor: { kind: 'member', id, name, role, locale, locations, departments },
    choices: choicesOf(row.choices),
    quiet: quietOf(row.quiet),
  }
}

/**
 * Who is to hear of an occasion: of those it concerns, who may see the conversation, wants to hear of it, and did not
 * do it.
 */
export function hearersOf(
  occasion: Occasion,
  matter: Matter,
  known: { people: ReadonlyMap<string, Person>; followers: readonly string[] },
): Person[] {
  const ids = new Set(occasion.to.flatMap((target) => idsOf(target, matter, known)))
  for (const id of occasion.except) ids.delete(id)
  if (occasion.actor.kind === 'member' && occasion.actor.id) ids.delete(occasion.actor.id)
  return [...ids].flatMap((id) => {
    const person = known.people.get(id)
    return person && hears(person.choices, occasion.kind) && sees(person.actor, matter) ? [person] : []
  })
}

function idsOf(
  target: Target,
  matter: Matter,
  { people, followers }: { people: ReadonlyMap<string, Person>; followers: readonly string[] },
): readonly string[] {
  if (typeof target === 'object') return target.memberIds
  const all = [...people.values()].filter((one) => sees(one.actor, matter))
  const idsOfThose = (wanted: (person: Person) => boolean) => all.filter(wanted).map((one) => one.id)
  switch (target) {
    case 'followers':
      return followers
    case 'watchers':
      return idsOfThose((one) => hears(one.choices, 'unassigned'))
    case 'approvers':
      return idsOfThose((one) => can(one.actor, 'answers.approve'))
    case 'managers': {
      const managers = idsOfThose((one) => one.actor.role === 'manager')
      return managers.length > 0
        ? managers
        : idsOfThose((one) => one.actor.role !== 'agent' && one.actor.role !== 'viewer')
    }
    case 'department': {
      const own = idsOfThose(
        ({ actor }) =>
          actor.departments !== 'all' &&
          matter.departmentId !== null &&
          actor.departments.includes(matter.departmentId),
      )
      // In a brand that gives nobody a department of their own, everybody who works in all of them.
      return own.length > 0 ? own : idsOfThose((one) => one.actor.departments === 'all')
    }
  }
}
