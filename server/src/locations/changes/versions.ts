import { sql } from 'kysely'
import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { getLocation } from '../get-location.ts'
import { changeLocked } from './change-location.ts'
import { fieldChangesOf, undoing } from './field-changes.ts'
import { lockLocation } from './lock-location.ts'

/** What was done to a location, newest first; one more than asked when there are more. */
export async function listVersions(
  tx: Tx,
  locationId: string,
  { limit, before }: { limit: number; before: number | undefined },
) {
  const rows = await selectVersions(tx)
    .where('version.accountId', '=', tx.accountId)
    .where('version.locationId', '=', locationId)
    .$if(before !== undefined, (all) => all.where('version.number', '<', before ?? 0))
    .orderBy('version.number', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map(
    ({ actorKind, actorId, makerName, keyName, approver, word, decidedAt, changes, ...version }) => ({
      ...version,
      fields: fieldChangesOf(changes),
      maker: { kind: actorKind, id: actorId, name: makerName ?? keyName ?? '' },
      approval: decidedAt === null ? null : { by: approver ?? '', word: word ?? '' },
    }),
  )
}

/**
 * Brings a location back to what it was after one of its versions, as a new version: who may not change some of it
 * proposes that. @throws AppError not_found
 */
export async function restoreVersion(
  context: Context,
  id: string,
  { number, reason }: { number: number; reason: string },
): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    await lockLocation(tx, id)
    const later = await readSince(tx, id, number)
    const changes = undoing(later)
    const before = await getLocation(tx, id)
    await changeLocked(context, tx, { before, changes, reason, restoredNumber: number })
  })
}

// The newest first, so that of a field that changed twice the older value wins.
async function readSince(tx: Tx, locationId: string, number: number): Promise<unknown[]> {
  const rows = await tx.db
    .selectFrom('locationVersions')
    .select(['number', 'changes'])
    .where('accountId', '=', tx.accountId)
    .where('locationId', '=', locationId)
    .where('number', '>=', number)
    .orderBy('number', 'desc')
    .execute()
  if (rows.at(-1)?.number !== number)
    throw new AppError('not_found', 'There is no such version.', { key: 'versionGone' })
  return rows.slice(0, -1).map(({ changes }) => changes)
}

function selectVersions(tx: Tx) {
  return tx.db
    .selectFrom('locationVersions as version')
    .leftJoin('members as maker', (join) =>
      join.onRef('maker.accountId', '=', 'version.accountId').onRef('maker.id', '=', 'version.actorId'),
    )
    .leftJoin('apiKeys as key', (join) =>
      join.onRef('key.accountId', '=', 'version.accountId').onRef('key.id', '=', 'version.actorId'),
    )
    .leftJoin('locationChanges as change', (join) =>
      join.onRef('change.accountId', '=', 'version.accountId').onRef('change.id', '=', 'version.changeId'),
    )
    .leftJoin('members as approver', (join) =>
      join.onRef('approver.accountId', '=', 'change.accountId').onRef('approver.id', '=', 'change.decidedBy'),
    )
    .select(['version.number', 'version.changes', 'version.reason', 'version.restoredNumber', 'version.at'])
    .select(['version.actorKind', 'version.actorId', 'maker.name as makerName', 'key.name as keyName'])
    .select(['approver.name as approver', 'change.word', 'change.decidedAt'])
    .select(sql<string | null>`change.planned_for::text`.as('plannedFor'))
}
