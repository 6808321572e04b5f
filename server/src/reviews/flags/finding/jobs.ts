import { sql } from 'kysely'
import type { Context, Tx } from '../../../platform/context.ts'
import type { Jobs } from '../../../platform/jobs/jobs.ts'
import { lookThrough } from './look-through.ts'
import { hasUnseen } from './looked.ts'

const job = 'reviews.lookThrough'
// A stop of the server waits for jobs under way, so it is done in parts.
const partMs = 5_000
const leaseSeconds = 60

/** The background work of flags. */
export const reviewFlagJobs: Jobs = {
  [job]: async (context) => {
    const until = Date.now() + partMs
    const isLeft = await lookThrough(context, () => Date.now() > until)
    await context.transaction(async (tx) => {
      if (isLeft) await begin(tx)
      else await tx.db.deleteFrom('reviewSearches').where('accountId', '=', tx.accountId).execute()
    })
  },
}

/**
 * Has reviews looked through that are new or have changed: by one job for a brand, begun again where it died. Called
 * twice a second for every account.
 */
export async function lookForUnseen(context: Context): Promise<void> {
  if (!(await context.read(isDue))) return
  await context.transaction(async (tx) => {
    // Of two processes one finds it due.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${job} ${tx.accountId}`}, 0))`.execute(tx.db)
    if (await isDue(tx)) await begin(tx)
  })
}

async function isDue(tx: Tx): Promise<boolean> {
  if (!(await hasUnseen(tx))) return false
  const taken = await tx.db
    .selectFrom('reviewSearches')
    .select('until')
    .where('accountId', '=', tx.accountId)
    .where('until', '>', tx.now())
    .executeTakeFirst()
  return taken === undefined
}

async function begin(tx: Tx): Promise<void> {
  const until = new Date(tx.now().getTime() + leaseSeconds * 1000)
  await tx.db
    .insertInto('reviewSearches')
    .values({ accountId: tx.accountId, until })
    .onConflict((row) => row.columns(['accountId']).doUpdateSet({ until }))
    .execute()
  tx.enqueue(job, {})
}
