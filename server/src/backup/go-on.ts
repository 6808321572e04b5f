import { type Kysely, sql } from 'kysely'
import type { DB } from '../platform/db/schema.ts'
import type { BackedUpAccount, BackedUpJob } from './format.ts'

/** Puts a job back into the queue. */
export async function addJob(db: Kysely<DB>, job: BackedUpJob): Promise<void> {
  await sql`select graphile_worker.add_job(${job.name}, payload := ${JSON.stringify(job.payload)}::json, run_at := ${job.runAt}::timestamptz,
    job_key := ${job.key}, max_attempts := ${job.maxAttempts})`.execute(db)
}

/**
 * Numbers go on where they were, and reactions with the first event that waited for them. All events have this
 * transaction's id now, so their numbers alone say which come after.
 */
export async function goOn(
  db: Kysely<DB>,
  { account, lastNumber, firstPending }: BackedUpAccount,
): Promise<void> {
  if (lastNumber !== null) {
    await sql`select next_conversation_number(${account}::uuid)`.execute(db)
    const name = `conversation_numbers_${account.replaceAll('-', '')}`
    await sql`select setval(${name}::regclass, ${lastNumber})`.execute(db)
  }
  await sql`insert into event_cursors (account_id, id, xid, seq)
    select ${account}::uuid, 'reactions', pg_current_xact_id(), coalesce(${firstPending}::bigint - 1, max(seq), 0) from events where account_id = ${account}`.execute(
    db,
  )
}

/** Numbers events to come after all that there are, also of other accounts. */
export async function continueEvents(db: Kysely<DB>, accounts: BackedUpAccount[]): Promise<void> {
  let highest = 0
  for (const { account } of accounts) {
    await sql.raw(`set local app.account_id = '${account}'`).execute(db)
    const { rows } = await sql<{ seq: number | null }>`select max(seq) as seq from events`.execute(db)
    highest = Math.max(highest, rows[0]?.seq ?? 0)
  }
  if (highest > 0)
    await sql`select setval(name::regclass, greatest(${highest}::bigint, nextval(name::regclass)))
      from pg_get_serial_sequence('events', 'seq') as name`.execute(db)
}
