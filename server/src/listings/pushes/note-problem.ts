import { type Context, type Tx, within } from '../../platform/context.ts'
import { retryAfter } from '../../platform/remote/retry-after.ts'
import type { Listing } from '../accuracy/listing.ts'
import type { DirectoryProblem } from '../directory.ts'
import { readOurListings } from '../our-listings.ts'
import { rejudge } from '../rejudge.ts'
import { type Claimed, endPush } from './under-way.ts'

const mostAttempts = 10

/** Writes down why a push was not made: it is tried again, waits for a person, or is over. */
export async function noteProblem(context: Context, push: Claimed, problem: DirectoryProblem): Promise<void> {
  const detail = problem.message.slice(0, 1000)
  const attempts = push.attempts + 1
  switch (problem.reason) {
    case 'later':
      if (attempts >= mostAttempts)
        return endPush(context, push, { state: 'refused', reason: 'gave_up', detail })
      return tryAgain(context, push, {
        reason: 'later',
        detail,
        waitMs: retryAfter(attempts, problem.retryAfterMs),
      })
    case 'signed_out':
      // It goes on by itself once somebody has signed in again.
      return tryAgain(context, push, { reason: 'signed_out', detail, waitMs: 0 })
    default:
      return context.transaction(async (tx) => {
        await endPush(within(context, tx), push, { state: 'refused', reason: problem.reason, detail })
        if (problem.listing) await judgeAsNow(tx, push, problem.listing)
      })
  }
}

// What a person saw is no longer there: the next look is at what is.
async function judgeAsNow(tx: Tx, { recordId, externalId }: Claimed, listing: Listing): Promise<void> {
  const record = await tx.db
    .selectFrom('directoryRecords')
    .select('locationId')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', recordId)
    .executeTakeFirst()
  const [ours] = record?.locationId ? await readOurListings(tx, [record.locationId]) : []
  if (ours) await rejudge(tx, { recordId, ours, listing, externalId })
}

type Again = { reason: string; detail: string; waitMs: number }

async function tryAgain(context: Context, { id }: Claimed, { reason, detail, waitMs }: Again): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('directoryPushes')
      .set((of) => ({
        ...{ state: 'waiting', reason, detail, dueAt: new Date(tx.now().getTime() + waitMs) },
        attempts: reason === 'later' ? of('attempts', '+', 1) : of.ref('attempts'),
      }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute(),
  )
}
