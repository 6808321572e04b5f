import type { Context } from '../context.ts'
import type { StoredEvent } from '../events/read-events.ts'

/** Work done in the background: safe to run twice, retried with growing pauses until it succeeds. */
export type Job = (context: Context, payload: Record<string, unknown>) => Promise<void>
export type Jobs = Record<string, Job>

/** What a domain does when another domain's event has happened; each runs as a job of its own. */
export type Reaction = (context: Context, event: StoredEvent) => Promise<void>
export type Reactions = Record<string, Record<string, Reaction>>
