import { AppError } from '../platform/errors.ts'

/** @throws AppError stale when a change was made against another version than there is */
export function refuseStale(current: number, known: number | undefined): void {
  if (known !== undefined && known !== current)
    throw new AppError('stale', 'Somebody changed this meanwhile. Load it again.', { key: 'stale' })
}
