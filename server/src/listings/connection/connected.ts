import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { DirectoryProblem } from '../directory.ts'

/** What a connection is once the platform let us in. */
export function asSignedIn(tx: Tx) {
  return {
    ...{ state: 'connected' as const, problem: null, problemDetail: '', failures: 0 },
    connectedBy: tx.actor.kind === 'member' ? tx.actor.id : null,
    connectedAt: tx.now(),
  }
}

/** Tells the person who connects what the platform said. @throws AppError invalid, unavailable when it said nothing */
export function asRefusal(error: unknown): never {
  if (!(error instanceof DirectoryProblem)) throw error
  if (error.reason === 'later')
    throw new AppError('unavailable', `The platform does not answer: ${error.message}`, {
      key: 'directory_no_answer',
    })
  throw new AppError('invalid', `The platform did not take the sign-in: ${error.message}`, {
    key: 'directory_sign_in',
    values: { detail: error.message },
  })
}
