import type { Tx } from '../../platform/context.ts'
import { readColleagues } from '../people.ts'

type Place = { locationId: string | null; departmentId: string | null }

/**
 * Who is meant by naming departments: their members who may see what lies at a place. In a brand that gives nobody a
 * department of their own, everybody who works in all of them.
 */
export async function membersOfDepartments(tx: Tx, departmentIds: string[], place: Place): Promise<string[]> {
  if (departmentIds.length === 0) return []
  const own = await tx.db
    .selectFrom('memberDepartments')
    .select(['memberId', 'departmentId'])
    .where('accountId', '=', tx.accountId)
    .where('departmentId', 'in', departmentIds)
    .execute()
  const isEmpty = departmentIds.some((id) => !own.some((one) => one.departmentId === id))
  const everywhere = isEmpty ? await membersOfAll(tx) : []
  const ids = [...new Set([...own.map((one) => one.memberId), ...everywhere])]
  const colleagues = await readColleagues(tx, ids, place)
  return colleagues.filter((one) => one.canSee && !one.isDisabled).map((one) => one.id)
}

async function membersOfAll(tx: Tx): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('members')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('allDepartments', '=', true)
    .execute()
  return rows.map((row) => row.id)
}
