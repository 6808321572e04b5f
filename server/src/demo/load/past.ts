import { noticeOverdue } from '../../conversations/index.ts'
import type { Actor, Context, Tx } from '../../platform/context.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import { createCalendar } from './calendar.ts'
import { deliverJob } from './past-jobs.ts'
import { type Memory, quickDatabase } from './quick-database.ts'

type Setting = { jobs: Jobs; memory: Memory; begin: Date }
export type Past = ReturnType<typeof openPast>

/**
 * A time gone by, within one open transaction: commands run with its clock, and the jobs they ask for run when their
 * time has come on that clock. Nothing reaches the real queue before `handOver`.
 */
export function openPast(context: Context, open: Tx, { jobs, memory, begin }: Setting) {
  let now = begin
  let noticed: Date | undefined
  let heard = 0
  const { db, flush } = quickDatabase(open.db, memory)
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

  // What a second's look at all due times would find: the conversation as it was last announced tells its own.
  function nextDue(until: Date): Date | undefined {
    const last = open.consequences.events.findLast(({ payload }) => 'row' in payload)
    const { dueAt } = Object(last?.payload.row)
    const isNew = dueAt instanceof Date && dueAt.getTime() !== noticed?.getTime()
    return isNew && dueAt <= until ? dueAt : undefined
  }

  // What a look at all queued messages would find, and never to be handed over: the real one finds the rest.
  function planSending(): void {
    const { events } = open.consequences
    for (const { type, payload } of events.slice(heard)) {
      if (type !== 'message.queued') continue
      const { messageId, sendAt } = Object(payload)
      calendar.add(deliverJob, { messageId }, { at: sendAt, key: undefined, now })
    }
    heard = events.length
  }

  async function noticeDue(at: Date): Promise<void> {
    noticed = at
    await noticeOverdue(as({ kind: 'system' }))
  }

  /** Lets time pass until a moment, with everything that falls due on the way. Time never goes back. */
  async function letPass(until: Date): Promise<void> {
    for (let due = nextDue(until); ; due = nextDue(until)) {
      planSending()
      const appointment = calendar.takeDue(due ?? until)
      const at = appointment?.at ?? due
      if (!at) break
      if (at > now) now = at
      if (appointment) await jobs[appointment.job]?.(as({ kind: 'system' }), appointment.payload)
      else await noticeDue(at)
    }
    if (until > now) now = until
  }

  /** Gives what is still to come to the real queue: from here on the present goes its way. */
  async function handOver(): Promise<void> {
    await flush()
    for (const { job, payload, at, key } of calendar.rest().filter((one) => one.job !== deliverJob))
      open.enqueue(job, payload, { runAt: at, ...(key === undefined ? {} : { key }) })
  }

  return { as, letPass, handOver, now: () => now }
}
