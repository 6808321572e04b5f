import { gunzipSync } from 'node:zlib'
import { DirectoryProblem } from '../../listings/index.ts'
import type { Config } from '../../platform/config.ts'
import { AppError } from '../../platform/errors.ts'
import { type FetchedResponse, safeFetch } from '../../platform/http/safe-fetch.ts'

const timeoutMs = 20_000
// A site map may be 50 MB; of one that is longer we could not keep the place.
const maxBytes = 50 * 1024 * 1024

/**
 * A page or a site map as text.
 * @throws DirectoryProblem later when it does not answer or says to come again, gone, not_allowed or refused else
 */
export async function fetchText(config: Config, url: string): Promise<string> {
  const standIn = config.platformOrigins.web_site
  const privateOrigins = [...config.privateOrigins, ...(standIn ? [standIn] : [])]
  const { status, headers, body } = await fetched(url, {
    ...{ privateOrigins, timeoutMs, maxBytes },
    headers: { accept: 'text/html,application/xml;q=0.9', 'user-agent': 'Vicino (listings audit)' },
  })
  if (status >= 200 && status < 300) return textOf(body)
  const wait = Number(headers.get('retry-after'))
  const isLater = status === 408 || status === 429 || status >= 500
  const reason = isLater ? 'later' : status === 404 || status === 410 ? 'gone' : 'refused'
  const retryAfterMs = Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 3600) * 1000 : 0
  throw new DirectoryProblem(reason, `${url}: status ${status}`, { retryAfterMs })
}

async function fetched(...asked: Parameters<typeof safeFetch>): Promise<FetchedResponse> {
  try {
    return await safeFetch(...asked)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw new DirectoryProblem(error.code === 'unavailable' ? 'later' : 'refused', error.message)
  }
}

function textOf(body: Buffer): string {
  const isZipped = body[0] === 0x1f && body[1] === 0x8b
  if (!isZipped) return body.toString('utf8')
  try {
    return gunzipSync(body, { maxOutputLength: maxBytes }).toString('utf8')
  } catch {
    throw new DirectoryProblem('refused', 'It is packed and cannot be unpacked.')
  }
}
