import type { Context } from '../context.ts'
import type { StoredEvent } from '../events/read-events.ts'

/** Work done in the background: safe to run twice, retried with growing pauses until it succeeds. */
export type Job = ((context: Context, payload: Record<string, unknown>) => Promise<void>) & {
  /** It mostly waits for others (a mail server, a mailbox) and has places of its own, so that it holds nobody up. */
  waits?: boolean
}
export type Jobs = Record<string, Job>

/** Marks a job as one that mostly waits for others. */
export function waiting(job: Job): Job {
  return Object.assign(job, { waits: true })
}

/** What a domain does when another domain's event has happened; each runs as a job of its own. */
export type Reaction = (context: Context, event: StoredEvent) => Promise<void>
export type Reactions = Record<string, Record<string, Reaction>>
