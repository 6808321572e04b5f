import type { Tx } from '../platform/context.ts'

/**
 * The same transaction with its clock stopped: all that a command writes happened at one moment. Called once the
 * command holds its conversation, so that the moments of two commands follow each other as the commands do.
 */
export function atOneMoment(tx: Tx): Tx {
  const moment = tx.now()
  return { ...tx, now: () => moment }
}
