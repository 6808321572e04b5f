import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Jobs, Reactions } from '../jobs/jobs.ts'
import type { Log } from '../log.ts'
import { readEvents, type StoredEvent } from './read-events.ts'

const reader = 'reactions'

/**
 * Turns an account's new events into one job per reaction. The cursor moves in the transaction that adds the jobs, so
 * each reaction is queued exactly once; two dispatchers wait for each other on the cursor's row.
 * Returns how many events it passed.
 */
export async function dispatchReactions(context: Context, reactions: Reactions): Promise<number> {
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
    const events = await readEvents(tx, cursor, 200)
    const last = events.at(-1)
    if (!last) return 0
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
    return events.length
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
  const drain = async (accountId: string) => {
    do {
      again.delete(accountId)
      while ((await dispatchReactions(contextOf(accountId), reactions)) > 0);
    } while (again.has(accountId))
  }
  return {
    wake(accountId: string): void {
      if (busy.has(accountId)) {
        again.add(accountId)
        return
      }
      const work = drain(accountId)
        .catch((error) => log.error({ error, accountId }, 'Dispatching reactions failed'))
        .finally(() => busy.delete(accountId))
      busy.set(accountId, work)
    },
    async settle(): Promise<void> {
      await Promise.all(busy.values())
    },
  }
}
