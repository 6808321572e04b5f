import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { PhoneSettings } from './settings.ts'

/** @throws AppError invalid when numbers or lines are given to a location that does not exist */
export async function checkLocations(context: Context, { numbers, ringing }: PhoneSettings): Promise<void> {
  const ids = [
    ...new Set([
      ...numbers.flatMap(({ locationIds }) => locationIds),
      ...ringing.map(({ locationId }) => locationId),
    ]),
  ]
  if (ids.length === 0) return
  const known = await context.read((tx) =>
    tx.db
      .selectFrom('locations')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where((of) => of('id', '=', of.fn.any(of.val(ids))))
      .execute(),
  )
  if (known.length < ids.length)
    throw new AppError('invalid', 'There is no such location.', { key: 'not_found' })
}
