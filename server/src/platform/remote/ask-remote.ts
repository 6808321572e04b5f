import type { z } from 'zod'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import { type FetchedResponse, safeFetch } from '../http/safe-fetch.ts'
import { jsonOf } from './json-of.ts'
import type { RemoteProblem, RemoteReason } from './problem.ts'

const timeoutMs = 20_000
const maxBytes = 8 * 1024 * 1024
const longestWaitMs = 3_600_000

type Body = { json: unknown } | { form: Record<string, string> }

/** What a platform says of a failure: in its own words, and why, where its status alone does not tell. */
export type Said<Reason extends string> = {
  message: string
  reason?: Reason | undefined
  /** How long to wait, where it tells so in another way than by `Retry-After`. */
  retryAfterMs?: number | undefined
}

/** Makes the problem that is thrown: each port has reasons of its own besides the common ones. */
export type MakeProblem<Reason extends string> = (
  reason: Reason | RemoteReason,
  message: string,
  more: { retryAfterMs: number },
) => RemoteProblem<string>

export type AskedRemote<Shape extends z.ZodType, Reason extends string> = {
  /** Whose hosts may be stood in for (PLATFORM_ORIGINS). */
  platform: string
  url: string
  method?: string
  headers?: Record<string, string>
  body?: Body
  shape: Shape
  /** Reads the platform's own form of a failure. @param body what it answered, undefined when that is not JSON */
  says(body: unknown, status: number, headers: Headers): Said<Reason>
  problem: MakeProblem<Reason>
}

/** Where a platform is reached; one origin may stand in for all of its hosts (PLATFORM_ORIGINS). */
export function remoteOrigin({ platformOrigins }: Config, platform: string, real: string): string {
  return platformOrigins[platform] ?? real
}

/**
 * One call of a platform's JSON interface.
 * @throws the problem made by `problem`, in the platform's own words; later when there is no whole answer, or none that can be read
 */
export async function askRemote<Shape extends z.ZodType, Reason extends string = RemoteReason>(
  config: Config,
  { platform, url, method = 'GET', headers = {}, body, shape, says, problem }: AskedRemote<Shape, Reason>,
): Promise<{ value: z.output<Shape>; headers: Headers }> {
  const standIn = config.platformOrigins[platform]
  const privateOrigins = [...config.privateOrigins, ...(standIn ? [standIn] : [])]
  const sent = body && written(body)
  const response = await fetched(problem, url, {
    ...{ method, privateOrigins, timeoutMs, maxBytes, followsRedirects: false },
    headers: { accept: 'application/json', ...headers, ...sent?.headers },
    ...(sent ? { body: sent.text } : {}),
  })
  const answer = jsonOf(response.body)
  if (response.status < 200 || response.status >= 300)
    throw problemOf(response, says(answer, response.status, response.headers), problem)
  const parsed = shape.safeParse(answer)
  // Half an answer, or another page than theirs: whether it was done is not known, and doing it again does no harm.
  if (!parsed.success) throw problem('later', 'The answer could not be read.', { retryAfterMs: 0 })
  return { value: parsed.data, headers: response.headers }
}

async function fetched<Reason extends string>(
  problem: MakeProblem<Reason>,
  ...asked: Parameters<typeof safeFetch>
): Promise<FetchedResponse> {
  try {
    return await safeFetch(...asked)
  } catch (error) {
    if (error instanceof AppError && error.code === 'unavailable')
      throw problem('later', error.message, { retryAfterMs: 0 })
    throw error
  }
}

function written(body: Body) {
  const isForm = 'form' in body
  const text = isForm ? new URLSearchParams(body.form).toString() : JSON.stringify(body.json)
  const headers = {
    'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
    'content-length': String(Buffer.byteLength(text)),
  }
  return { text, headers }
}

function problemOf<Reason extends string>(
  { status, headers }: FetchedResponse,
  { message, reason, retryAfterMs }: Said<Reason>,
  problem: MakeProblem<Reason>,
) {
  const words = (message || `status ${status}`).replaceAll('\0', '').slice(0, 1000)
  return problem(reason ?? reasonOf(status), words, {
    retryAfterMs: boundWait(retryAfterMs ?? waitOf(headers)),
  })
}

function reasonOf(status: number): RemoteReason {
  switch (status) {
    case 401:
      return 'signed_out'
    case 403:
      return 'not_allowed'
    case 404:
    case 410:
      return 'gone'
    case 408:
    case 409:
    case 429:
      return 'later'
    default:
      return status >= 500 ? 'later' : 'refused'
  }
}

// Seconds or a date (RFC 9110 §10.2.3).
function waitOf(headers: Headers): number {
  const told = headers.get('retry-after') ?? ''
  return /^\d+$/.test(told) ? Number(told) * 1000 : Date.parse(told) - Date.now()
}

// An hour at most, whatever it says.
function boundWait(ms: number): number {
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestWaitMs) : 0
}
