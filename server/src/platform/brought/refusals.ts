import { AppError } from '../errors.ts'

/** What does not fit the state an import is in. */
export function importElsewhere(): AppError {
  return new AppError('conflict', 'This import is somewhere else by now. Load it again.', {
    key: 'importState',
  })
}

/** An import that is not there, or is somebody else's. */
export function importGone(): AppError {
  return new AppError('not_found', 'There is no such import.', { key: 'importGone' })
}
