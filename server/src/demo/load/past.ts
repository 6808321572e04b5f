import type { Actor, Context, Tx } from '../../platform/context.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import { createCalendar } from './calendar.ts'
import { type Memory, quickDatabase } from './quick-database.ts'

type Setting = { jobs: Jobs; memory: Memory; begin: Date; isOld: boolean }
export type Past = ReturnType<typeof openPast>

/**
 * A time gone by, within one open transaction: commands run with its clock, and the jobs they ask for run when their
 * time has come on that clock. Nothing reaches the real queue before `handOver`.
 */
export function openPast(context: Context, open: Tx, { jobs, memory, begin, isOld }: Setting) {
  let now = begin
  const { db, flush } = quickDatabase(open.db, memory, isOld)
  const calendar = createCalendar()
  const enqueue: Tx['enqueue'] = (job, payload, options = {}) =>
    calendar.add(job, payload, { at: options.runAt, key: options.key, now })

  function as(actor: Actor): Context {
    const tx: Tx = { ...open, db, actor, now: () => now, enqueue }
    return {
      ...context,
      actor,
      now: () => now,
      transaction: async (work) => work(tx),
      read: async (work) => work(tx),
      as,
    }
  }

  /** Lets time pass until a moment, with everything that falls due on the way. Time never goes back. */
  async function letPass(until: Date): Promise<void> {
    for (let due = calendar.takeDue(until); due; due = calendar.takeDue(until)) {
      if (due.at > now) now = due.at
      await jobs[due.job]?.(as({ kind: 'system' }), due.payload)
    }
    if (until > now) now = until
  }

  /** Gives what is still to come to the real queue: from here on the present goes its way. */
  async function handOver(): Promise<void> {
    await flush()
    for (const { job, payload, at, key } of calendar.rest())
      open.enqueue(job, payload, { runAt: at, ...(key === undefined ? {} : { key }) })
  }

  return { as, letPass, handOver, now: () => now }
}
