import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'

/** @throws AppError invalid when a location does not exist */
export async function checkLocations(tx: Tx, ids: readonly string[] | null): Promise<void> {
  if (!ids || ids.length === 0) return
  const found = await tx.db
    .selectFrom('locations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .execute()
  if (found.length < new Set(ids).size)
    throw new AppError('invalid', 'One of the locations does not exist.', {
      key: 'locations_gone',
      field: 'locationIds',
    })
}
