import { audit, can, requirePermission, sees, visibleLocations } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { refuseOldVersion } from '../marks/mark-lists.ts'
import { type NewTexts, readTexts, type Texts, textsShape } from './texts.ts'

type Signature = { location: { id: string; name: string } | null; texts: Texts; version: number }

/** The brand's signature and those of the locations an actor sees that have one, by name. */
export async function listSignatures(tx: Tx): Promise<Signature[]> {
  const rows = await select(tx)
    .where((of) => of.or([of('locationId', 'is', null), visibleLocations(tx.actor, 'signatures.locationId')]))
    .orderBy('locations.name', (order) => order.asc().nullsFirst())
    .execute()
  return rows.map(present)
}

/** What is kept of one place; an empty one (version 0) where nothing is. */
export async function findSignature(tx: Tx, locationId: string | null): Promise<Signature> {
  const row = await select(tx)
    .where('signatures.locationId', 'is not distinct from', locationId)
    .executeTakeFirst()
  return row ? present(row) : { location: null, texts: {}, version: 0 }
}

/**
 * Says what stands below answers about a location, or (null) about those without one of their own. Without texts
 * there is none.
 * @throws AppError forbidden, not_found, stale, invalid for a variable there is not
 */
export async function saveSignature(
  context: Context,
  locationId: string | null,
  given: NewTexts,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, locationId ? 'locations.manage' : 'account.manage')
  const texts = readTexts(given, 'signature')
  await context.transaction(async (tx) => {
    if (locationId) await holdLocation(tx, locationId)
    const before = await findSignature(tx, locationId)
    refuseOldVersion(before.version, version)
    const values = { texts: JSON.stringify(texts), version: before.version + 1, updatedAt: tx.now() }
    await tx.db
      .insertInto('signatures')
      .values({ accountId: tx.accountId, id: newId(), locationId, ...values })
      .onConflict((row) => row.columns(['accountId', 'locationId']).doUpdateSet(values))
      .execute()
    const subject = locationId ? { subjectId: locationId } : {}
    await audit(tx, {
      ...{ action: 'signature.updated', subjectKind: locationId ? 'location' : 'account', ...subject },
      ...{ before: { texts: before.texts }, after: { texts } },
    })
    record(tx, 'signature.updated', { subjectId: locationId, locationId })
  })
}

/** Whether an actor says what stands below answers about a place. */
function maySign({ actor }: Tx, locationId: string | null): boolean {
  if (!locationId) return can(actor, 'account.manage')
  return can(actor, 'locations.manage') && sees(actor, { locationId, departmentId: null })
}

async function holdLocation(tx: Tx, id: string): Promise<void> {
  const found = await tx.db
    .selectFrom('locations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (found && maySign(tx, id)) return
  throw new AppError('not_found', 'There is no such location.', { key: 'locationGone' })
}

function select(tx: Tx) {
  return tx.db
    .selectFrom('signatures')
    .leftJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'signatures.accountId')
        .onRef('locations.id', '=', 'signatures.locationId'),
    )
    .select(['signatures.locationId', 'locations.name', 'signatures.texts', 'signatures.version'])
    .where('signatures.accountId', '=', tx.accountId)
}

function present(row: { locationId: string | null; name: string | null; texts: unknown; version: number }) {
  const { locationId, name, texts, version } = row
  return {
    location: locationId ? { id: locationId, name: name ?? '' } : null,
    texts: textsShape.parse(texts),
    version,
  }
}
