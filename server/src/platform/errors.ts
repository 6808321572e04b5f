/** Every way a request can fail, with its HTTP status. Closed: a new code is a change of the public API. */
export const errorStatus = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 409,
  too_large: 413,
  unsupported: 415,
  rate_limited: 429,
  internal: 500,
  not_configured: 503,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof errorStatus

/** What a client may need beyond the code: `key` names a sentence in messages/<locale>/errors.json. */
export type ErrorDetails = { key?: string; values?: Record<string, string | number>; [name: string]: unknown }

/** A failure we expected and can explain. `message` is English and safe to show. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

/** Closes a switch over a union: the compiler refuses a case that was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}

/** The reason of anything thrown, as one line. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
