import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from './db/schema.ts'

export type NewEvent = {
  type: string
  actorKind: string
  actorId: string | null
  subjectId: string | null
  locationId: string | null
  departmentId: string | null
  audienceId: string | null
  payload: Record<string, unknown>
  at: Date
}

export type NewJob = {
  name: string
  payload: Record<string, unknown>
  runAt: Date | null
  /** Of several jobs with one key only the newest is kept. */
  key: string | null
  maxAttempts: number
}

/** What a transaction leads to, gathered while it works. */
export type Consequences = { events: NewEvent[]; jobs: NewJob[] }

/**
 * Writes what a transaction led to, in one statement however much it is: most transactions end in a few events and a
 * job, and asking the database for each would cost more than the rest of their work.
 */
export async function writeConsequences(
  db: Kysely<DB>,
  accountId: string,
  { events, jobs }: Consequences,
): Promise<void> {
  const inserting = insertEvents(accountId, events)
  const adding = addJobs(accountId, jobs)
  if (events.length > 0 && jobs.length > 0) await sql`with written as (${inserting}) ${adding}`.execute(db)
  else if (events.length > 0) await inserting.execute(db)
  else if (jobs.length > 0) await adding.execute(db)
}

function insertEvents(accountId: string, events: readonly NewEvent[]): RawBuilder<unknown> {
  return sql`insert into events
      (account_id, type, actor_kind, actor_id, subject_id, location_id, department_id, audience_id, payload, at)
    select ${accountId}::uuid, happened.* from json_to_recordset(${JSON.stringify(events)}::json) as happened
      ("type" text, "actorKind" text, "actorId" uuid, "subjectId" uuid, "locationId" uuid, "departmentId" uuid,
        "audienceId" uuid, "payload" jsonb, "at" timestamptz)`
}

function addJobs(accountId: string, jobs: readonly NewJob[]): RawBuilder<unknown> {
  const specs = newestOfEachKey(jobs).map(({ name, payload, runAt, key, maxAttempts }) => ({
    identifier: name,
    payload: { ...payload, accountId },
    run_at: runAt,
    job_key: key,
    max_attempts: maxAttempts,
  }))
  return sql`select count(*) from graphile_worker.add_jobs(array(
    select spec from json_populate_recordset(null::graphile_worker.job_spec, ${JSON.stringify(specs)}::json) as spec))`
}

// The queue refuses one key twice in one statement.
function newestOfEachKey(jobs: readonly NewJob[]): NewJob[] {
  return jobs.filter(
    ({ key }, index) => key === null || !jobs.slice(index + 1).some((later) => later.key === key),
  )
}
