import type { Actor, Tx } from '../platform/context.ts'

/** A member as an actor, for work that goes on without them (jobs); undefined when they may no longer work here. */
export async function memberActor(
  tx: Tx,
  memberId: string,
): Promise<Extract<Actor, { kind: 'member' }> | undefined> {
  const member = await tx.db
    .selectFrom('members')
    .select(['id', 'name', 'role', 'locale', 'allLocations', 'allDepartments'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', memberId)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  if (!member) return undefined
  const locations = await tx.db
    .selectFrom('memberLocations')
    .select('locationId')
    .where('accountId', '=', tx.accountId)
    .where('memberId', '=', memberId)
    .execute()
  const departments = await tx.db
    .selectFrom('memberDepartments')
    .select('departmentId')
    .where('accountId', '=', tx.accountId)
    .where('memberId', '=', memberId)
    .execute()
  const { id, name, role, locale, allLocations, allDepartments } = member
  return {
    ...{ kind: 'member', id, name, role, locale },
    locations: allLocations ? 'all' : locations.map((row) => row.locationId),
    departments: allDepartments ? 'all' : departments.map((row) => row.departmentId),
  }
}
