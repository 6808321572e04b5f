import type { Context, Tx } from './context.ts'

export type Fresh<T> = {
  /** What is kept of a brand under a name; made when it is first asked for. */
  get(context: Context, name: string): Promise<T>
  /** Something has happened in a brand: what is kept of it may be old. */
  wake(accountId: string): void
}

export type Making<T> = {
  make(context: Context, name: string): Promise<T>
  /** Changes with whatever it is made of. */
  stampOf(tx: Tx, name: string): Promise<string>
  /** For the log, when it could not be made anew. */
  what: string
  clock?: () => number
}

type Kept<T> = { made: Promise<T>; stamp: string; checkedAt: number; tookMs: number; isMaking: boolean }

const checkEveryMs = 1_000
// Making something large anew takes seconds of work, so it has ten times as long to rest.
const restFactor = 10

/**
 * Keeps in this process what is made from the database and asked for often. What has become old answers until the new
 * one is there: a second or two, for what takes long to make some minutes.
 */
export function keepFresh<T>({
  make,
  stampOf,
  what,
  clock = performance.now.bind(performance),
}: Making<T>): Fresh<T> {
  const kept = new Map<string, Kept<T>>()
  const woken = new Set<string>()

  async function makeNow(context: Context, name: string, key: string): Promise<T> {
    const started = clock()
    // Taken before, so that what changes meanwhile is seen as newer.
    const stamp = await context.read((tx) => stampOf(tx, name))
    const made = await make(context, name)
    const tookMs = clock() - started
    kept.set(key, { made: Promise.resolve(made), stamp, isMaking: false, checkedAt: clock(), tookMs })
    return made
  }

  async function renew(context: Context, known: Kept<T>, [name, key]: [string, string]): Promise<void> {
    try {
      if ((await context.read((tx) => stampOf(tx, name))) !== known.stamp) await makeNow(context, name, key)
    } catch (error) {
      // The old one goes on answering; the next event is the next occasion.
      context.log.warn({ err: error }, `${what} could not be made anew`)
    } finally {
      known.isMaking = false
    }
  }

  return {
    async get(context, name) {
      const key = `${context.accountId} ${name}`
      const known = kept.get(key)
      if (!known) {
        const made = makeNow(context, name, key)
        kept.set(key, { made, stamp: '', checkedAt: clock(), tookMs: 0, isMaking: true })
        made.catch(() => kept.delete(key))
        return made
      }
      const rest = Math.max(checkEveryMs, known.tookMs * restFactor)
      if (woken.has(key) && !known.isMaking && clock() - known.checkedAt > rest) {
        woken.delete(key)
        known.checkedAt = clock()
        known.isMaking = true
        void renew(context, known, [name, key])
      }
      return known.made
    },
    wake(accountId) {
      for (const key of kept.keys()) if (key.startsWith(accountId)) woken.add(key)
    },
  }
}
