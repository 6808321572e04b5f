import type { Tx } from '../platform/context.ts'

/** Makes these the departments of a location. */
export async function setLocationDepartments(
  tx: Tx,
  locationId: string,
  departmentIds: string[],
): Promise<void> {
  await tx.db
    .deleteFrom('locationDepartments')
    .where('accountId', '=', tx.accountId)
    .where('locationId', '=', locationId)
    .execute()
  if (departmentIds.length === 0) return
  const rows = [...new Set(departmentIds)].map((departmentId) => ({
    accountId: tx.accountId,
    locationId,
    departmentId,
  }))
  await tx.db.insertInto('locationDepartments').values(rows).execute()
}
