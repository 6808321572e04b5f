import { AppError } from '../platform/errors.ts'

// PostgreSQL classes: connection, transaction rollback (serialization, deadlock), out of resources, lock not available
// or object in use, operator intervention, system error.
const transientClasses = ['08', '40', '53', '55', '57', '58']
const networkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EMFILE',
  'ENOSPC',
]

/** Whether the same work may succeed later: the cause lies in the surroundings, not in what was worked on. */
export function isTransient(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'unavailable'
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (networkCodes.includes(code)) return true
  if (/^[0-9A-Z]{5}$/.test(code)) return transientClasses.includes(code.slice(0, 2))
  // The driver gives no code when a connection ends in the middle of a query.
  return /connection terminated|timeout exceeded when trying to connect|connection error/i.test(error.message)
}
