import { setTimeout } from 'node:timers/promises'
import type { Context } from '../context.ts'
import type { Log } from '../log.ts'
import { nextWait } from './read-events.ts'

const afterFailureMs = 1_000
// What happens quickly one after the other is read together: a pass costs the same for one event as for many.
const gatherMs = 100
/** So many in one pass, and the next follows at once: there is a backlog. */
const manyEvents = 100

/** Reads some of an account's new events and moves the cursor past them, in one transaction. */
type ReadSome = (context: Context) => Promise<{ passed: number; isHeldBack: boolean }>

export type Reader = {
  /** There may be something new for an account. */
  wake(accountId: string): void
  /** Resolves when everything of an account committed so far has been read. */
  drain(accountId: string): Promise<void>
  stop(): Promise<void>
}

/** Keeps a reader of events reading: for every woken account until nothing is left. */
export function keepReading(
  contextOf: (accountId: string) => Context,
  readSome: ReadSome,
  { log, name }: { log: Log; name: string },
): Reader {
  const busy = new Map<string, Promise<void>>()
  const again = new Set<string>()
  let isStopped = false
  async function drain(accountId: string): Promise<void> {
    for (let waitMs = 0; !isStopped; ) {
      const { passed, isHeldBack } = await readSome(contextOf(accountId))
      if (passed === 0 && !isHeldBack) return
      waitMs = passed > 0 ? 0 : nextWait(waitMs)
      if (waitMs > 0) await setTimeout(waitMs)
    }
  }
  // A pass after each commit would be most of the work of a busy hour: it rests after every pass that left nothing behind.
  async function followAlong(accountId: string): Promise<void> {
    for (let waitMs = 0; !isStopped; ) {
      const { passed, isHeldBack } = await readSome(contextOf(accountId))
      waitMs = passed > 0 ? gatherMs : Math.max(gatherMs, nextWait(waitMs))
      if (passed < manyEvents) await setTimeout(waitMs)
      if (passed === 0 && !isHeldBack) return
    }
  }
  async function follow(accountId: string): Promise<void> {
    try {
      await followAlong(accountId)
    } catch (error) {
      log.error({ error, accountId, name }, 'Reading events failed')
      await setTimeout(afterFailureMs)
      again.add(accountId)
    }
  }
  function wake(accountId: string): void {
    if (busy.has(accountId)) {
      again.add(accountId)
      return
    }
    const work = follow(accountId).finally(() => {
      busy.delete(accountId)
      if (again.delete(accountId) && !isStopped) wake(accountId)
    })
    busy.set(accountId, work)
  }
  return {
    wake,
    drain,
    async stop() {
      isStopped = true
      await Promise.all(busy.values())
    },
  }
}
