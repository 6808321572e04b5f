import { setTimeout as pause } from 'node:timers/promises'
import { reasonOf } from '../errors.ts'
import type { Log } from '../log.ts'

/** Works off what waits in the database, as long as something does. */
export type WorkingOff = {
  /** Something may wait. */
  wake(): void
  /** Resolves when all that waits by now has been tried. */
  drain(): Promise<void>
  /** Takes nothing more, and resolves when everything under way has ended. */
  stop(): Promise<void>
}

export type Work<Item> = {
  /** What it is, for the log. */
  name: string
  idOf(item: Item): string
  /**
   * Takes some into its hands, for a time; nobody else gets them.
   * @param underWay those it has in hand already
   * @returns what it took, and whether there may be more to take now, or when something under way has ended
   */
  claim(underWay: readonly Item[]): Promise<{ claimed: Item[]; rest: 'none' | 'now' | 'later' }>
  /** Never fails: how it ended is written down by itself. */
  work(item: Item): Promise<void>
  /** Keeps them in its hands for longer. */
  renew(ids: readonly string[]): Promise<void>
  /** Well within what a claim lasts. */
  renewEveryMs: number
  /** How many at once. */
  most: number
  /** Between two looks. What waits one after the other is taken together: a look costs the same for one as for many. */
  gatherMs: number
  /** The same when the last look left some behind. */
  gatherMoreMs: number
  log: Log
}

const afterFailureMs = 1_000

/**
 * A loop that claims what waits and works on it, many at a time. When the process dies, its claims run out and others
 * take over; that something waits is told to it or found by asking now and then.
 */
export function workOff<Item>(work: Work<Item>): WorkingOff {
  const underWay = new Map<string, { item: Item; ending: Promise<void> }>()
  let looking: Promise<void> | undefined
  let taking: Promise<void> = Promise.resolve()
  let isWoken = false
  let hasMore = false
  let isStopped = false

  function wake(): void {
    isWoken = true
    if (!isStopped) looking ??= look()
  }

  async function look(): Promise<void> {
    while (isWoken && !isStopped) {
      isWoken = false
      try {
        await take()
        await pause(hasMore ? work.gatherMoreMs : work.gatherMs)
      } catch (error) {
        work.log.error({ error }, `Looking for ${work.name} failed`)
        await pause(afterFailureMs)
      }
    }
    looking = undefined
  }

  // One after the other: whoever waits for all that waits must not miss what another look is just taking.
  function take(): Promise<void> {
    const taken = taking.then(takeNow)
    taking = taken.catch(() => undefined)
    return taken
  }

  async function takeNow(): Promise<void> {
    let rest: 'none' | 'now' | 'later' = 'now'
    while (rest === 'now' && underWay.size < work.most && !isStopped) {
      const found = await work.claim([...underWay.values()].map(({ item }) => item))
      for (const item of found.claimed) underWay.set(work.idOf(item), { item, ending: end(item) })
      rest = found.rest
    }
    hasMore = rest !== 'none'
  }

  async function end(item: Item): Promise<void> {
    await work.work(item)
    underWay.delete(work.idOf(item))
    if (hasMore) wake()
  }

  async function drain(): Promise<void> {
    do {
      await take()
      await Promise.all([...underWay.values()].map(({ ending }) => ending))
    } while (hasMore && !isStopped)
  }

  const renewing = setInterval(() => {
    if (underWay.size === 0) return
    work
      .renew([...underWay.keys()])
      .catch((error) => work.log.warn({ reason: reasonOf(error) }, `Claims on ${work.name} were not renewed`))
  }, work.renewEveryMs).unref()

  return {
    wake,
    drain,
    async stop() {
      isStopped = true
      await looking
      await Promise.all([...underWay.values()].map(({ ending }) => ending))
      clearInterval(renewing)
    },
  }
}
