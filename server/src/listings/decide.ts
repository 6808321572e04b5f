import { audit, requirePermission, sees } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import type { Listing } from './accuracy/listing.ts'
import { write } from './audit-directory.ts'
import { judged } from './judged.ts'
import { layOutGround } from './matching/ground.ts'
import { createMatching, type Verdict } from './matching/match.ts'
import { readOurListings } from './our-listings.ts'
import { getRecord } from './records.ts'

/**
 * Keeps what a person says a record is, for good: the next audits take it first. The record is judged anew at once; one
 * that was linked to the same location by itself goes back to be looked at.
 * @throws AppError not_found, invalid when there is no such location
 */
export async function decideRecord(context: Context, id: string, verdict: Verdict): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const found = await getRecord(tx, id)
    const locationId = verdict.kind === 'not_mine' ? null : verdict.locationId
    const [ours] = locationId ? await readOurListings(tx, [locationId]) : []
    if (locationId && (!ours || !sees(tx.actor, { locationId, departmentId: null })))
      throw new AppError('invalid', 'There is no such location.', {
        key: 'locationGone',
        field: 'locationId',
      })
    await keepVerdict(tx, found, verdict.kind, locationId)
    if (verdict.kind === 'mine' || verdict.kind === 'moved_to') await makeRoom(tx, found, verdict.locationId)
    const matching = createMatching(layOutGround(ours ? [ours] : []), new Map([[found.externalId, verdict]]))
    matching.take({ ...found.listing, id: found.externalId })
    const [outcome] = matching.finish()
    const from = tx.now().toISOString().slice(0, 10)
    if (outcome) await write(tx, found.directoryId, [{ id, ...judged(outcome, ours, found.listing, from) }])
    await announce(tx, found, verdict.kind, locationId)
  })
}

/** Takes back what was decided: what the record is, the next audit says. @throws AppError not_found */
export async function undecideRecord(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const found = await getRecord(tx, id)
    await tx.db
      .deleteFrom('directoryVerdicts')
      .where('accountId', '=', tx.accountId)
      .where('directoryId', '=', found.directoryId)
      .where('externalId', '=', found.externalId)
      .execute()
    await tx.db
      .updateTable('directoryRecords')
      .set({ state: 'review', linkedBy: null, score: null, severity: null, rank: 0 })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await announce(tx, found, 'none', null)
  })
}

type Found = { id: string; directoryId: string; externalId: string; listing: Listing }

async function keepVerdict(tx: Tx, found: Found, kind: Verdict['kind'], locationId: string | null) {
  const said = {
    ...{ kind, locationId, decidedAt: tx.now() },
    decidedBy: tx.actor.kind === 'member' ? tx.actor.id : null,
  }
  const { directoryId, externalId } = found
  await tx.db
    .insertInto('directoryVerdicts')
    .values({ accountId: tx.accountId, directoryId, externalId, ...said })
    .onConflict((of) => of.columns(['accountId', 'directoryId', 'externalId']).doUpdateSet(said))
    .execute()
}

// One record to one location: what was linked to it by itself was wrong, or is its second.
async function makeRoom(tx: Tx, { id, directoryId }: Found, locationId: string): Promise<void> {
  await tx.db
    .updateTable('directoryRecords')
    .set({ state: 'duplicate', linkedBy: null, score: null, severity: null, rank: 0 })
    .where('accountId', '=', tx.accountId)
    .where('directoryId', '=', directoryId)
    .where('locationId', '=', locationId)
    .where('id', '<>', id)
    .where('state', 'in', ['linked', 'moved'])
    .execute()
}

async function announce(tx: Tx, found: Found, kind: string, locationId: string | null): Promise<void> {
  const { id, directoryId, externalId } = found
  record(tx, 'directory_record.decided', {
    ...(locationId ? { locationId } : {}),
    subjectId: id,
    payload: { directoryId, kind },
  })
  await audit(tx, {
    action: 'directory_record.decided',
    subjectKind: 'directory_record',
    subjectId: id,
    after: { externalId, kind, locationId },
  })
}
