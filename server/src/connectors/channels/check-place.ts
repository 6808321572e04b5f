import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

/** @throws AppError invalid when the location or department a channel is for does not exist */
export async function checkPlace(
  tx: Tx,
  place: { locationId: string | null; departmentId: string | null },
): Promise<void> {
  for (const [table, id, name] of [
    ['locations', place.locationId, 'location'],
    ['departments', place.departmentId, 'department'],
  ] as const) {
    if (id === null) continue
    const row = await tx.db
      .selectFrom(table)
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where('archivedAt', 'is', null)
      .executeTakeFirst()
    if (!row) throw new AppError('invalid', `There is no such ${name}.`, { key: 'not_found' })
  }
}
