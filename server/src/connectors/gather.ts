import type { Context } from '../platform/context.ts'
import { type Incoming, type Received, recordDeliveries, type Stored, storeRaw } from './intake.ts'

const mostPerCommit = 100

type Waiting = { stored: Stored; resolve(received: Received): void; reject(error: unknown): void }

export type Gather = (accountId: string, incoming: Incoming) => Promise<Received>

/**
 * Intake for many connections at once: what arrives while a commit is under way shares the next one. A commit costs a
 * disk flush and PostgreSQL lets transactions that notify commit only one after the other, so one commit per mail
 * would be the limit of the whole system. Nothing waits when nothing else is going on.
 */
export function createGather(contextOf: (accountId: string) => Context): Gather {
  const queues = new Map<string, Waiting[]>()

  async function drain(accountId: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) await commit(contextOf(accountId), queue.splice(0, mostPerCommit))
    queues.delete(accountId)
  }

  return async (accountId, incoming) => {
    const stored = await storeRaw(contextOf(accountId), incoming)
    return new Promise((resolve, reject) => {
      const waiting = { stored, resolve, reject }
      const queue = queues.get(accountId)
      if (queue) {
        queue.push(waiting)
        return
      }
      const fresh = [waiting]
      queues.set(accountId, fresh)
      void drain(accountId, fresh)
    })
  }
}

async function commit(context: Context, batch: Waiting[]): Promise<void> {
  try {
    const stored = batch.map((one) => one.stored)
    const received = await context.transaction((tx) => recordDeliveries(tx, stored))
    for (const [index, one] of batch.entries()) one.resolve(received[index]!)
  } catch (error) {
    if (batch.length === 1) batch[0]!.reject(error)
    // One that cannot be kept must not refuse the others.
    else for (const one of batch) await commit(context, [one])
  }
}
