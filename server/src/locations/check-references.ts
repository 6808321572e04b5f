import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'

/**
 * Makes sure that the region and departments a location is given exist.
 * @throws AppError invalid naming the field
 */
export async function checkReferences(
  tx: Tx,
  given: { regionId?: string | null | undefined; departmentIds?: string[] | undefined },
): Promise<void> {
  if (given.regionId && !(await exists(tx, 'regions', [given.regionId])))
    throw new AppError('invalid', 'There is no such region.', { key: 'regionGone', field: 'regionId' })
  if (given.departmentIds && !(await exists(tx, 'departments', given.departmentIds)))
    throw new AppError('invalid', 'One of the departments does not exist.', {
      key: 'departmentGone',
      field: 'departmentIds',
    })
}

async function exists(tx: Tx, table: 'regions' | 'departments', ids: string[]): Promise<boolean> {
  const wanted = new Set(ids)
  if (wanted.size === 0) return true
  const rows = await tx.db
    .selectFrom(table)
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', [...wanted])
    .execute()
  return rows.length === wanted.size
}
