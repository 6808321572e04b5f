import { sees } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

/** Holds a location until the transaction ends. @throws AppError not_found also when it is out of the actor's scope */
export async function lockLocation(tx: Tx, id: string): Promise<{ name: string; version: number }> {
  const row = await tx.db
    .selectFrom('locations')
    .select(['name', 'version'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row || !sees(tx.actor, { locationId: id, departmentId: null }))
    throw new AppError('not_found', 'There is no such location.', { key: 'locationGone' })
  return row
}
