import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Jobs, Reactions } from '../jobs/jobs.ts'
import type { Log } from '../log.ts'
import { holdCursor, moveCursor } from './cursor.ts'
import { nextWait, readEvents, type StoredEvent } from './read-events.ts'

const reader = 'reactions'
const mostAtOnce = 200
const afterFailureMs = 1_000
// What happens quickly one after the other is read together: a pass costs the same for one event as for many.
const gatherMs = 100

/**
 * Turns an account's new events into one job per reaction. The cursor moves in the transaction that adds the jobs, so
 * each reaction is queued exactly once; two dispatchers wait for each other on the cursor's row.
 */
async function dispatchReactions(
  context: Context,
  reactions: Reactions,
): Promise<{ passed: number; isHeldBack: boolean }> {
  return context.transaction(async (tx) => {
    const cursor = await holdCursor(tx, reader)
    const { events, isHeldBack } = await readEvents(tx, cursor, mostAtOnce)
    const last = events.at(-1)
    if (!last) return { passed: 0, isHeldBack }
    for (const event of events) {
      for (const name of Object.keys(reactions[event.type] ?? {}))
        tx.enqueue('platform.react', { name, event })
    }
    await moveCursor(tx, reader, last)
    return { passed: events.length, isHeldBack }
  })
}

const payloadShape = z.object({
  name: z.string(),
  event: z
    .custom<StoredEvent>((value) => typeof value === 'object' && value !== null)
    .transform((event) => ({ ...event, at: new Date(event.at) })),
})

/** The job that runs one reaction. */
export function reactionJobs(reactions: Reactions): Jobs {
  return {
    'platform.react': async (context, payload) => {
      const { name, event } = payloadShape.parse(payload)
      await reactions[event.type]?.[name]?.(context, event)
    },
  }
}

export type Dispatcher = {
  /** There may be something new for an account. */
  wake(accountId: string): void
  /** Resolves when everything of an account committed so far has been dispatched. */
  drain(accountId: string): Promise<void>
  stop(): Promise<void>
}

/** Keeps reactions flowing: dispatches for every woken account until nothing is left. */
export function createDispatcher(
  contextOf: (accountId: string) => Context,
  reactions: Reactions,
  log: Log,
): Dispatcher {
  const busy = new Map<string, Promise<void>>()
  const again = new Set<string>()
  let isStopped = false
  async function drain(accountId: string): Promise<void> {
    for (let waitMs = 0; !isStopped; ) {
      const { passed, isHeldBack } = await dispatchReactions(contextOf(accountId), reactions)
      if (passed === 0 && !isHeldBack) return
      waitMs = passed > 0 ? 0 : nextWait(waitMs)
      if (waitMs > 0) await setTimeout(waitMs)
    }
  }
  async function drainAndRest(accountId: string): Promise<void> {
    try {
      await drain(accountId)
      await setTimeout(gatherMs)
    } catch (error) {
      log.error({ error, accountId }, 'Dispatching reactions failed')
      await setTimeout(afterFailureMs)
      again.add(accountId)
    }
  }
  function wake(accountId: string): void {
    if (busy.has(accountId)) {
      again.add(accountId)
      return
    }
    const work = drainAndRest(accountId).finally(() => {
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
