import { z } from 'zod'
import { type Call, DirectoryProblem } from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'
import { AppError } from '../../platform/errors.ts'
import { type FetchedResponse, type SafeFetchOptions, safeFetch } from '../../platform/http/safe-fetch.ts'

const timeoutMs = 20_000
const maxBytes = 8 * 1024 * 1024

const problemShape = z.object({
  error: z.object({
    message: z.string().default(''),
    status: z.string().default(''),
    details: z.array(z.record(z.string(), z.unknown())).default([]),
  }),
})
const violationsShape = z.array(
  z.object({ field: z.string().default(''), description: z.string().default('') }),
)

/** Where Google is reached; one origin may stand in for all of its hosts (PLATFORM_ORIGINS). */
export function hostOf({ platformOrigins }: Config, real: string): string {
  return platformOrigins.google_business ?? real
}

/** One request, as plain bytes. @throws DirectoryProblem later when there is no whole answer */
export async function ask(config: Config, url: string, options: SafeFetchOptions): Promise<FetchedResponse> {
  const standIn = config.platformOrigins.google_business
  const privateOrigins = [...config.privateOrigins, ...(standIn ? [standIn] : [])]
  try {
    return await safeFetch(url, { ...options, privateOrigins, timeoutMs, maxBytes, followsRedirects: false })
  } catch (error) {
    if (error instanceof AppError && error.code === 'unavailable')
      throw new DirectoryProblem('later', error.message)
    throw error
  }
}

/** One call as the one who signed in. @throws DirectoryProblem with Google's own words */
export async function callGoogle<Shape extends z.ZodType>(
  { config, accessToken, turn }: Call,
  { url, shape, method = 'GET', body }: { url: string; shape: Shape; method?: string; body?: unknown },
): Promise<z.output<Shape>> {
  await turn()
  const text = body === undefined ? undefined : JSON.stringify(body)
  const response = await ask(config, url, {
    method,
    headers: {
      authorization: `Bearer ${accessToken}`,
      ...(text === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }),
    },
    ...(text === undefined ? {} : { body: text }),
  })
  if (response.status < 200 || response.status >= 300) throw problemOf(response)
  const parsed = shape.safeParse(jsonOf(response.body))
  // Half an answer, or another page than Google's: whether it was done is not known, and doing it again does no harm.
  if (!parsed.success) throw new DirectoryProblem('later', 'The answer could not be read.')
  return parsed.data
}

export function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

function problemOf({ status, headers, body }: FetchedResponse): DirectoryProblem {
  const error = problemShape.safeParse(jsonOf(body)).data?.error
  const details = error?.details ?? []
  const violations = details.flatMap((one) => violationsShape.safeParse(one.fieldViolations).data ?? [])
  const said = violations.map(({ field, description }) => [field, description].filter(Boolean).join(': '))
  const message = (said.join('; ') || error?.message || `status ${status}`)
    .replaceAll('\0', '')
    .slice(0, 1000)
  switch (status) {
    case 401:
      return new DirectoryProblem('signed_out', message)
    case 403: {
      const isScope = details.some(({ reason }) => reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT')
      return new DirectoryProblem(isScope ? 'signed_out' : 'not_allowed', message)
    }
    case 404:
      return new DirectoryProblem('gone', message)
    case 408:
    case 409:
    case 429:
      return new DirectoryProblem('later', message, waitOf(headers))
    default:
      return new DirectoryProblem(status >= 500 ? 'later' : 'refused', message, waitOf(headers))
  }
}

// Seconds or a date (RFC 9110 §10.2.3); an hour at most, whatever it says.
function waitOf(headers: Headers): number {
  const told = headers.get('retry-after') ?? ''
  const ms = /^\d+$/.test(told) ? Number(told) * 1000 : Date.parse(told) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : 0
}
