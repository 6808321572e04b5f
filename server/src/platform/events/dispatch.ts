import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Jobs, Reactions } from '../jobs/jobs.ts'
import type { Log } from '../log.ts'
import { nextWait, readEvents, type StoredEvent } from './read-events.ts'

const reader = 'reactions'
const afterFailureMs = 1_000

/**
 * Turns an account's new events into one job per reaction. The cursor moves in the transaction that adds the jobs, so
 * each reaction is queued exactly once; two dispatchers wait for each other on the cursor's row.
 */
async function dispatchReactions(
  context: Context,
  reactions: Reactions,
): Promise<{ passed: number; isHeldBack: boolean }> {
  return context.transaction(async (tx) => {
    await tx.db
      .insertInto('eventCursors')
      .values({ accountId: tx.accountId, id: reader })
      .onConflict((row) => row.doNothing())
      .execute()
    const cursor = await tx.db
      .selectFrom('eventCursors')
      .select(['xid', 'seq'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', reader)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const { events, isHeldBack } = await readEvents(tx, cursor, 200)
    const last = events.at(-1)
    if (!last) return { passed: 0, isHeldBack }
    for (const event of events) {
      for (const name of Object.keys(reactions[event.type] ?? {}))
        await tx.enqueue('platform.react', { name, event })
    }
    await tx.db
      .updateTable('eventCursors')
      .set({ xid: last.xid, seq: last.seq })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', reader)
      .execute()
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

/** Keeps reactions flowing: dispatches at once for every woken account until nothing is left. */
export function createDispatcher(contextOf: (accountId: string) => Context, reactions: Reactions, log: Log) {
  const busy = new Map<string, Promise<void>>()
  const again = new Set<string>()
  let isStopped = false
  const drain = async (accountId: string) => {
    let waitMs = 0
    do {
      again.delete(accountId)
      const { passed, isHeldBack } = await dispatchReactions(contextOf(accountId), reactions)
      waitMs = passed > 0 ? 0 : nextWait(waitMs)
      if (passed === 0 && isHeldBack) await setTimeout(waitMs)
      if (passed > 0 || isHeldBack) again.add(accountId)
    } while (again.has(accountId) && !isStopped)
  }
  const dispatcher = {
    wake(accountId: string): void {
      if (busy.has(accountId)) {
        again.add(accountId)
        return
      }
      const work = drain(accountId)
        .catch(async (error) => {
          log.error({ error, accountId }, 'Dispatching reactions failed')
          await setTimeout(afterFailureMs)
          again.add(accountId)
        })
        .finally(() => {
          busy.delete(accountId)
          if (again.has(accountId) && !isStopped) dispatcher.wake(accountId)
        })
      busy.set(accountId, work)
    },
    /** Resolves when everything committed so far has been dispatched. */
    async settle(): Promise<void> {
      await Promise.all(busy.values())
    },
    async stop(): Promise<void> {
      isStopped = true
      await Promise.all(busy.values())
    },
  }
  return dispatcher
}
