import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { sees } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'

export type Colleague = { id: string; name: string; isDisabled: boolean; canSee: boolean; canWork: boolean }

/** Members by id with whether they may see, and work on, what lies at a place. */
export async function readColleagues(
  tx: Tx,
  ids: string[],
  place: { locationId: string | null; departmentId: string | null },
): Promise<Colleague[]> {
  if (ids.length === 0) return []
  const rows = await tx.db
    .selectFrom('members')
    .select(['id', 'name', 'role', 'locale', 'allLocations', 'allDepartments', 'disabledAt'])
    .select((of) => [
      jsonArrayFrom(
        of
          .selectFrom('memberLocations')
          .select('memberLocations.locationId as id')
          .whereRef('memberLocations.accountId', '=', 'members.accountId')
          .whereRef('memberLocations.memberId', '=', 'members.id'),
      ).as('locations'),
      jsonArrayFrom(
        of
          .selectFrom('memberDepartments')
          .select('memberDepartments.departmentId as id')
          .whereRef('memberDepartments.accountId', '=', 'members.accountId')
          .whereRef('memberDepartments.memberId', '=', 'members.id'),
      ).as('departments'),
    ])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .execute()
  return rows.map(({ allLocations, allDepartments, disabledAt, locations, departments, ...member }) => ({
    id: member.id,
    name: member.name,
    isDisabled: disabledAt !== null,
    canWork: member.role !== 'viewer',
    canSee: sees(
      {
        kind: 'member',
        ...member,
        locations: allLocations ? 'all' : locations.map((one) => one.id),
        departments: allDepartments ? 'all' : departments.map((one) => one.id),
      },
      place,
    ),
  }))
}
