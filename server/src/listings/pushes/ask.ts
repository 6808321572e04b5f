import { sql } from 'kysely'
import { audit, requirePermission, visibleLocations } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { findConnected } from '../connection/find-platform.ts'
import { tell } from '../directories.ts'
import type { AddressMeaning, PushField } from '../directory.ts'
import { capabilityOf } from '../platforms/capabilities.ts'

export type Wanted = { recordId: string; field: PushField; means?: AddressMeaning | undefined }

/**
 * Puts fields of records into the outbox; a field that is under way already stays as it is there. What is sent is our
 * value of the moment in which it is sent.
 * @returns how many were added
 * @throws AppError conflict when nobody is signed in at the platform
 */
export async function askPushes(
  context: Context,
  directoryId: string,
  wanted: readonly Wanted[],
): Promise<number> {
  requirePermission(context.actor, 'locations.manage')
  return context.transaction((tx) => addPushes(tx, directoryId, wanted))
}

/** The same within something larger. */
export async function addPushes(tx: Tx, directoryId: string, wanted: readonly Wanted[]): Promise<number> {
  const platform = await findConnected(tx, directoryId)
  if (!platform)
    throw new AppError('conflict', 'This directory is not connected. Connect it first.', {
      key: 'directory_not_connected',
    })
  const { fields } = capabilityOf(platform)
  const ours = await ownRecords(tx, directoryId, wanted)
  const rows = wanted
    .filter(({ recordId, field }) => ours.has(recordId) && fields[field] === 'push')
    .map(({ recordId, field, means = null }) => ({
      ...{ accountId: tx.accountId, id: newId(), directoryId, recordId, field, means },
      ...{ dueAt: tx.now(), askedAt: tx.now() },
      ...{ state: 'waiting', attempts: 0, detail: '', before: '', value: '' },
      askedBy: tx.actor.kind === 'member' ? tx.actor.id : null,
    }))
  if (rows.length === 0) return 0
  const { rows: added } = await sql`${insertRows('directoryPushes', rows)}
    on conflict (account_id, record_id, field) where state in ('waiting', 'sending') do nothing returning id`.execute(
    tx.db,
  )
  await audit(tx, {
    ...{ action: 'directory_push.asked', subjectKind: 'directory', subjectId: directoryId },
    after: { fields: [...new Set(rows.map(({ field }) => field))], count: added.length },
  })
  tx.enqueue('listings.push', { directoryId })
  tell(tx, directoryId, 'pushing')
  return added.length
}

/** Takes back what waits; what was sent is sent. @throws AppError conflict when it no longer waits */
export async function withdrawPush(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const row = await tx.db
      .updateTable('directoryPushes')
      .set({ state: 'withdrawn', endedAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .where((of) =>
        of.exists(
          of
            .selectFrom('directoryRecords as record')
            .select('record.id')
            .whereRef('record.accountId', '=', 'directoryPushes.accountId')
            .whereRef('record.id', '=', 'directoryPushes.recordId')
            .where(visibleLocations(tx.actor, 'record.locationId')),
        ),
      )
      .returning('directoryId')
      .executeTakeFirst()
    if (!row) throw new AppError('conflict', 'This no longer waits.', { key: 'push_not_waiting' })
    await audit(tx, {
      action: 'directory_push.withdrawn',
      subjectKind: 'directory',
      subjectId: row.directoryId,
    })
    tell(tx, row.directoryId, 'pushing')
  })
}

async function ownRecords(tx: Tx, directoryId: string, wanted: readonly Wanted[]): Promise<Set<string>> {
  const rows = await tx.db
    .selectFrom('directoryRecords')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('directoryId', '=', directoryId)
    .where('state', '=', 'linked')
    .where('locationId', 'is not', null)
    .where(sql<boolean>`id = any(${wanted.map(({ recordId }) => recordId)}::uuid[])`)
    .where(visibleLocations(tx.actor, 'directoryRecords.locationId'))
    .execute()
  return new Set(rows.map(({ id }) => id))
}
