import { sql } from 'kysely'
import { type Context, type Tx, within } from '../../platform/context.ts'
import type { Listing } from '../accuracy/listing.ts'
import { sayField } from '../accuracy/say-field.ts'
import type { PushOutcome } from '../directory.ts'
import type { OurListing } from '../our-listings.ts'
import { rejudge } from '../rejudge.ts'
import { type Claimed, endPush, putBack } from './under-way.ts'

type Both = { ours: OurListing; shown: Listing; outcome: PushOutcome }

/** Writes down what a platform made of a push, and how right the record is since. */
export async function noteOutcome(
  context: Context,
  push: Claimed,
  { ours, shown, outcome }: Both,
): Promise<void> {
  if (outcome.state === 'begun')
    return putBack(context, push, { waitMs: outcome.lookAgainMs, reason: 'begun' })
  const { recordId, field } = push
  await context.transaction(async (tx) => {
    const said = { before: sayField(shown, field), value: sayField(ours, field) }
    await endPush(within(context, tx), push, { state: outcome.state, ...said, reason: null, detail: '' })
    if (outcome.state === 'proposed') return
    await closeEdit(tx, push)
    const { listing, externalId = push.externalId } = outcome
    if (externalId !== push.externalId) await makeWay(tx, push, externalId)
    await rejudge(tx, { recordId, ours, listing, externalId })
  })
}

// The new record of a place may have been read already, as one of its own.
async function makeWay(tx: Tx, { recordId, externalId: former }: Claimed, externalId: string): Promise<void> {
  await sql`delete from directory_records as read using directory_records as moved
    where moved.account_id = ${tx.accountId}::uuid and moved.id = ${recordId}::uuid and moved.external_id = ${former}
    and read.account_id = moved.account_id and read.directory_id = moved.directory_id
    and read.external_id = ${externalId}`.execute(tx.db)
  await tx.db
    .updateTable('directoryRecords')
    .set({ state: 'linked' })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', recordId)
    .execute()
}

// What others made of the field is no longer there.
async function closeEdit(tx: Tx, { recordId, field }: Claimed): Promise<void> {
  await tx.db
    .updateTable('directoryEdits')
    .set({ state: 'gone', decidedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('recordId', '=', recordId)
    .where('field', '=', field)
    .where('state', '=', 'open')
    .execute()
}
