import { createHash } from 'node:crypto'
import { RemoteProblem } from './problem.ts'

export type Granted = { token: string; expiresInS: number }

export type TokenAsk = {
  /** What the token is given for; only a hash of it is kept. */
  secrets: unknown
  now: Date
  /** Asks the platform for a token. */
  ask(): Promise<Granted>
}

export type Tokens = {
  /** Calls with a token that is good; with a new one, once, when the platform no longer takes the one that was kept. */
  use<T>(asked: TokenAsk, call: (token: string) => Promise<T>): Promise<T>
}

// A token that runs out while it is on its way is of no use.
const marginMs = 60_000

/**
 * Tokens as a platform gives them for secrets, kept in this process until they run out: asking for one each time would
 * double the calls.
 */
export function createTokens(): Tokens {
  const kept = new Map<string, { until: number; token: Promise<string> }>()

  function tokenFor(key: string, { now, ask }: TokenAsk): Promise<string> {
    for (const [other, { until }] of kept) if (until <= now.getTime()) kept.delete(other)
    const known = kept.get(key)
    if (known) return known.token
    const token = ask().then(
      (granted) => {
        // Until it is there, nobody knows for how long.
        if (kept.get(key) === entry) entry.until = now.getTime() + granted.expiresInS * 1000 - marginMs
        return granted.token
      },
      (error: unknown) => {
        if (kept.get(key) === entry) kept.delete(key)
        throw error
      },
    )
    const entry = { until: Number.POSITIVE_INFINITY, token }
    kept.set(key, entry)
    return token
  }

  return {
    async use(asked, call) {
      const key = createHash('sha256').update(JSON.stringify(asked.secrets)).digest('hex')
      const isKept = kept.has(key)
      const token = tokenFor(key, asked)
      try {
        return await call(await token)
      } catch (error) {
        const isOver = error instanceof RemoteProblem && error.reason === 'signed_out'
        if (!isOver || !isKept) throw error
        // Another call may have a new one already.
        if (kept.get(key)?.token === token) kept.delete(key)
        return call(await tokenFor(key, asked))
      }
    },
  }
}
