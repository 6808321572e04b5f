import { z } from 'zod'
import type { Config } from '../../platform/config.ts'
import { AppError } from '../../platform/errors.ts'
import { safeFetch } from '../../platform/http/safe-fetch.ts'

const engine = 'https://api.indexnow.org'
const timeoutMs = 20_000
const maxBytes = 64 * 1024
const waitShape = z.coerce.number().int().min(1).max(86_400)

export type Submission = { origin: string; key: string; keyLocation: string; urls: readonly string[] }

/** What a search engine answered: an HTTP status, 0 for nothing; and how long it wants to be left alone. */
export type Submitted = { status: number; waitSeconds: number | undefined }

/** Submits pages as the IndexNow protocol has it; one engine passes them on to the others. */
export async function submitPages(config: Config, submission: Submission): Promise<Submitted> {
  const { origin, key, keyLocation, urls } = submission
  // One origin may stand in for it (PLATFORM_ORIGINS).
  const standIn = config.platformOrigins.indexnow
  const body = JSON.stringify({ host: new URL(origin).host, key, keyLocation, urlList: urls })
  try {
    const { status, headers } = await safeFetch(`${standIn ?? engine}/indexnow`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(Buffer.byteLength(body)),
      },
      ...{ body, timeoutMs, maxBytes, cutsAnswer: true, followsRedirects: false },
      privateOrigins: [...config.privateOrigins, ...(standIn ? [standIn] : [])],
    })
    return { status, waitSeconds: waitShape.safeParse(headers.get('retry-after') ?? '').data }
  } catch (error) {
    if (error instanceof AppError) return { status: 0, waitSeconds: undefined }
    throw error
  }
}
