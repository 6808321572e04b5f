import type { Authentication } from './authenticate.ts'

/**
 * What the mailbox's own server found out about a mail: from the first Authentication-Results header that carries its
 * name. Anyone may write such a header, so without a name to trust there is nothing to believe (R-T 4).
 */
export function trustedResults(headers: readonly string[], server: string): Authentication | null {
  const ours = headers.find((value) => server !== '' && authorOf(value) === server.toLowerCase())
  if (!ours) return null
  const results: Record<string, string> = {}
  for (const [, method, result] of ours.matchAll(/(?:^|[;\s])(spf|dkim|dmarc)\s*=\s*([a-z]{1,20})/gi)) {
    const name = (method ?? '').toLowerCase()
    const said = (result ?? '').toLowerCase()
    // Several signatures: one good one is enough.
    if (results[name] !== 'pass') results[name] = said
  }
  return { isFailed: results.dmarc === 'fail', results }
}

function authorOf(value: string): string {
  return (/^\s*([^\s;(]{1,253})/.exec(value)?.[1] ?? '').toLowerCase()
}
