import { createVicino } from '@vicino/sdk'

/** Every way the server says no (its closed list), and the two ways it says nothing. */
export type ProblemCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'stale'
  | 'too_large'
  | 'unsupported'
  | 'rate_limited'
  | 'unavailable'
  | 'not_configured'
  | 'internal'
  | 'offline'

type ProblemDetails = { key?: string; values?: Record<string, string | number>; [name: string]: unknown }

/** One value of a request that was not accepted: `owner/email`, and why, in English. */
type Fault = { path: string; message: string }

/** A request that did not succeed. `details.key` names a sentence in messages/<locale>/errors.json. */
export class ApiProblem extends Error {
  readonly code: ProblemCode
  readonly details: ProblemDetails
  readonly faults: readonly Fault[]

  constructor(
    code: ProblemCode,
    message: string,
    details: ProblemDetails = {},
    faults: readonly Fault[] = [],
  ) {
    super(message)
    this.name = 'ApiProblem'
    this.code = code
    this.details = details
    this.faults = faults
  }
}

export const api = createVicino({
  baseUrl: '',
  acceptLanguage: () => document.documentElement.lang,
  fetch: async (request) => {
    try {
      return await fetch(request)
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
      throw new ApiProblem('offline', 'The server cannot be reached.')
    }
  },
})

/** The body of an answer. @throws ApiProblem when the server refused. */
export async function answer<T>(
  request: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await request
  if (!response.ok) throw problemOf(error, response.status)
  // openapi-fetch types `data` as optional although an accepted answer has what the operation declares.
  return data as T
}

/** The problem a refusing answer's body tells of. */
export function problemOf(body: unknown, status: number): ApiProblem {
  const known: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {}
  const details = typeof known.details === 'object' && known.details !== null ? { ...known.details } : {}
  const code = codes.find((one) => one === known.code) ?? (status === 401 ? 'unauthenticated' : 'internal')
  const detail = typeof known.detail === 'string' ? known.detail : `HTTP ${status}`
  // What a schema refuses stands beside the details, what a connector refuses among them.
  const faults = known.errors ?? ('errors' in details ? details.errors : undefined)
  return new ApiProblem(code, detail, details, Array.isArray(faults) ? faults.filter(isFault) : [])
}

function isFault(value: unknown): value is Fault {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  )
}

const codes: readonly ProblemCode[] = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'stale',
  'too_large',
  'unsupported',
  'rate_limited',
  'unavailable',
  'not_configured',
  'internal',
]
