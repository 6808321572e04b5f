import { z } from 'zod'
import { audit, requirePermission, sees } from '../../accounts/index.ts'
import { changeLocation } from '../../locations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import type { Listing } from '../accuracy/listing.ts'
import { sayField } from '../accuracy/say-field.ts'
import { accuracyFields } from '../accuracy/verdict.ts'
import { tell } from '../directories.ts'
import type { PushField } from '../directory.ts'
import { readOurListings } from '../our-listings.ts'
import { addPushes } from '../pushes/ask.ts'
import { isPushField } from '../pushes/propose.ts'
import { listingShape } from '../records.ts'
import { changesFrom } from './changes-from.ts'

const fieldShape = z.enum(accuracyFields)

/**
 * Answers to what somebody else changed at the platform. Accepted, our own record changes as by anybody's hand; reverted,
 * it stays. Either way our value is sent, which is how a platform learns what we stand by.
 * @throws AppError conflict when it was answered already, or head office keeps this field to itself
 */
export async function decideEdit(context: Context, id: string, kind: 'accepted' | 'reverted'): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const edit = await claimEdit(tx, id, kind)
    const { directoryId, recordId } = edit
    const field = fieldShape.parse(edit.field)
    if (!isPushField(field))
      throw new AppError('conflict', 'This can only be put right by hand, there.', { key: 'edit_by_hand' })
    const locationId = await locationOf(tx, recordId)
    if (kind === 'accepted') {
      const theirs = listingShape.parse(edit.theirs)
      await takeOver(within(context, tx), tx, { locationId, field, theirs, after: edit.after })
    }
    await addPushes(tx, directoryId, [{ recordId, field }])
    const about = { subjectKind: 'directory', subjectId: directoryId, after: { field } }
    if (kind === 'accepted') await audit(tx, { action: 'directory_edit.accepted', ...about })
    else await audit(tx, { action: 'directory_edit.reverted', ...about })
    tell(tx, directoryId, 'edited')
  })
}

async function claimEdit(tx: Tx, id: string, kind: 'accepted' | 'reverted') {
  const row = await tx.db
    .updateTable('directoryEdits')
    .set({ state: kind, decidedAt: tx.now(), decidedBy: tx.actor.kind === 'member' ? tx.actor.id : null })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning(['directoryId', 'recordId', 'field', 'theirs', 'after'])
    .executeTakeFirst()
  if (!row) throw new AppError('conflict', 'Somebody has answered to this already.', { key: 'edit_decided' })
  return row
}

async function locationOf(tx: Tx, recordId: string): Promise<string> {
  const row = await tx.db
    .selectFrom('directoryRecords')
    .select('locationId')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', recordId)
    .where('state', '=', 'linked')
    .executeTakeFirst()
  if (!row?.locationId || !sees(tx.actor, { locationId: row.locationId, departmentId: null }))
    throw new AppError('not_found', 'There is no such record.', { key: 'directory_record_gone' })
  return row.locationId
}

type Taken = { locationId: string; field: PushField; theirs: Listing; after: string }

// What head office has locked would only be proposed, and our old value sent: then nothing is done at all.
async function takeOver(
  context: Context,
  tx: Tx,
  { locationId, field, theirs, after }: Taken,
): Promise<void> {
  const [before] = await readOurListings(tx, [locationId])
  if (!before) throw new AppError('not_found', 'There is no such location.', { key: 'locationGone' })
  const { actor } = tx
  const reason = context.translate(
    localeOf(actor.kind === 'member' ? actor.locale : ''),
    'errors.edit_accepted_reason',
    { value: after },
  )
  const changes = changesFrom(field, theirs, before, tx.now().toISOString().slice(0, 10))
  if (Object.keys(changes).length === 0 && field === 'category') return
  await changeLocation(context, locationId, { changes, reason: reason.slice(0, 500) })
  const [own] = await readOurListings(tx, [locationId])
  if (own && JSON.stringify(own) === JSON.stringify(before) && sayField(own, field) !== after)
    throw new AppError('conflict', 'Head office keeps this field to itself.', { key: 'edit_locked' })
}
