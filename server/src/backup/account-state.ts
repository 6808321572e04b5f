import { type Kysely, sql } from 'kysely'
import { namedBlobs } from '../named-blobs.ts'
import type { DB } from '../platform/db/schema.ts'
import type { BackedUpJob } from './format.ts'

/** The last conversation number given out. One that was deleted had a number too: the highest one left is not it. */
export async function lastNumberOf(db: Kysely<DB>, accountId: string): Promise<number | null> {
  const name = `conversation_numbers_${accountId.replaceAll('-', '')}`
  const { rows } = await sql<{
    last: number | null
  }>`select last_value as last from pg_sequences where schemaname = 'public' and sequencename = ${name}`.execute(
    db,
  )
  return rows[0]?.last ?? null
}

/** The first event that nobody has reacted to yet. */
export async function firstPendingOf(db: Kysely<DB>, accountId: string): Promise<number | null> {
  const { rows } = await sql<{ first: number | null }>`
    select min(event.seq) as first from events event
    left join event_cursors done on done.account_id = event.account_id and done.id = 'reactions'
    where event.account_id = ${accountId} and (done.id is null or (event.xid, event.seq) > (done.xid, done.seq))`.execute(
    db,
  )
  return rows[0]?.first ?? null
}

/** The names of all files the account has; row-level security says whose. */
export async function readBlobNames(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ blob: string }>`select distinct blob from (${namedBlobs}) as named`.execute(db)
  return rows.map((row) => row.blob)
}

/** The jobs that wait, of one account when it says so. */
export async function readJobs(db: Kysely<DB>, accountId?: string): Promise<BackedUpJob[]> {
  const whose = accountId ? sql`and job.payload->>'accountId' = ${accountId}` : sql``
  const { rows } = await sql<{ job: BackedUpJob }>`
    select jsonb_build_object('name', task.identifier, 'payload', job.payload, 'runAt', job.run_at, 'key', job.key, 'maxAttempts', job.max_attempts) as job
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
    where job.attempts < job.max_attempts ${whose}`.execute(db)
  return rows.map((row) => row.job)
}
