import { ApiProblem } from '../../../lib/api.ts'

type Outcome<T> = { data: T; error: null } | { data: null; error: AuthError }
type AuthError = { code?: string | undefined; status?: number; message?: string | undefined }

/** What the sign-in library answered. @throws ApiProblem whose key names the sentence in messages/<locale>/errors.json */
export async function authAnswer<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const { data, error } = await outcome
  if (error) throw problemOfAuth(error)
  return data
}

function problemOfAuth({ code, status, message }: AuthError): ApiProblem {
  if (status === undefined || status === 0) return new ApiProblem('offline', message ?? 'No answer.')
  const kind = status === 429 ? 'rate_limited' : status < 500 ? 'invalid' : 'internal'
  return new ApiProblem(kind, message ?? `HTTP ${status}`, code ? { key: code } : {})
}
