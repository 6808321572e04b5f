import { z } from 'zod'
import type { Tx } from '../platform/context.ts'
import type { Listing } from './accuracy/listing.ts'
import { write } from './audit-directory.ts'
import { judged } from './judged.ts'
import type { OurListing } from './our-listings.ts'
import { evidenceShape, recordStates } from './shapes.ts'

const stateShape = z.enum(recordStates).exclude(['waiting'])
const byShape = z.enum(['person', 'id', 'score', 'address', 'unique_brand']).nullable()

type Shown = { recordId: string; externalId: string; ours: OurListing; listing: Listing }

/** Compares a record anew that is shown otherwise since; which location it is stays as it was found. */
export async function rejudge(tx: Tx, { recordId, externalId, ours, listing }: Shown): Promise<void> {
  const record = await tx.db
    .updateTable('directoryRecords')
    .set({ externalId, listing: JSON.stringify(listing), name: listing.name, locality: listing.address.city })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', recordId)
    .returning(['directoryId', 'externalId', 'state', 'linkedBy', 'evidence'])
    .executeTakeFirst()
  const state = stateShape.safeParse(record?.state).data
  if (!record || !state) return
  const evidence = evidenceShape.safeParse(record.evidence).data
  const outcome = {
    ...{ recordId: record.externalId, state, locationId: ours.id, doubts: [], others: [] },
    by: byShape.parse(record.linkedBy) ?? undefined,
  }
  const { evidence: _none, identity: _same, ...rest } = judged(outcome, ours, listing, today(tx))
  await write(tx, record.directoryId, [
    { id: recordId, ...rest, evidence: record.evidence, identity: evidence?.identity ?? null },
  ])
}

function today(tx: Tx): string {
  return tx.now().toISOString().slice(0, 10)
}
