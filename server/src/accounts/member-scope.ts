import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'

/** What a member is limited to; null means no limit. */
export type MemberScope = { locationIds: string[] | null; departmentIds: string[] | null }

/** Replaces what a member is limited to. Ids that do not exist (any more) limit to nothing. */
export async function setScope(tx: Tx, memberId: string, scope: Partial<MemberScope>): Promise<void> {
  const row = { accountId: tx.accountId, memberId }
  if (scope.locationIds !== undefined) {
    await tx.db
      .deleteFrom('memberLocations')
      .where('accountId', '=', tx.accountId)
      .where('memberId', '=', memberId)
      .execute()
    const kept = await existing(tx, 'locations', scope.locationIds ?? [])
    if (kept.length > 0)
      await tx.db
        .insertInto('memberLocations')
        .values(kept.map((locationId) => ({ ...row, locationId })))
        .execute()
  }
  if (scope.departmentIds !== undefined) {
    await tx.db
      .deleteFrom('memberDepartments')
      .where('accountId', '=', tx.accountId)
      .where('memberId', '=', memberId)
      .execute()
    const kept = await existing(tx, 'departments', scope.departmentIds ?? [])
    if (kept.length > 0)
      await tx.db
        .insertInto('memberDepartments')
        .values(kept.map((departmentId) => ({ ...row, departmentId })))
        .execute()
  }
}

/** @throws AppError invalid when a location or department of the scope is not one of the brand's */
export async function checkScope(tx: Tx, scope: Partial<MemberScope>): Promise<void> {
  for (const [table, ids] of [
    ['locations', scope.locationIds],
    ['departments', scope.departmentIds],
  ] as const) {
    const wanted = [...new Set(ids ?? [])]
    const known = await existing(tx, table, wanted)
    if (known.length < wanted.length)
      throw new AppError('invalid', `One of the ${table} does not exist.`, { key: 'unknownScope' })
  }
}

async function existing(
  tx: Tx,
  table: 'locations' | 'departments',
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx.db
    .selectFrom(table)
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  return rows.map((row) => row.id)
}
