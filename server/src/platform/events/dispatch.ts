import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Jobs, Reactions } from '../jobs/jobs.ts'
import type { Log } from '../log.ts'
import { holdCursor, moveCursor } from './cursor.ts'
import { keepReading, type Reader } from './keep-reading.ts'
import { readEvents, type StoredEvent } from './read-events.ts'

const reader = 'reactions'
const mostAtOnce = 200

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

/** Keeps reactions flowing: queues those to every new event of a woken account. */
export function createDispatcher(
  contextOf: (accountId: string) => Context,
  reactions: Reactions,
  log: Log,
): Reader {
  return keepReading(contextOf, (context) => dispatchReactions(context, reactions), { log, name: reader })
}
