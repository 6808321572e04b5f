import { type SqlBool, sql } from 'kysely'
import { audit, requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'

/** Makes a region. Returns its id. */
export async function createRegion(context: Context, name: string): Promise<string> {
  requirePermission(context.actor, 'locations.create')
  return context.transaction(async (tx) => {
    const id = newId()
    await claimName(tx, name, id)
    await tx.db
      .insertInto('regions')
      .values({ accountId: tx.accountId, id, name, createdAt: tx.now() })
      .execute()
    record(tx, 'region.changed', { subjectId: id, payload: { regionId: id } })
    await audit(tx, { action: 'region.created', subjectKind: 'region', subjectId: id, after: { name } })
    return id
  })
}

/** Gives a region another name. */
export async function renameRegion(context: Context, id: string, name: string): Promise<void> {
  requirePermission(context.actor, 'locations.create')
  await context.transaction(async (tx) => {
    await claimName(tx, name, id)
    const changed = await tx.db
      .updateTable('regions')
      .set((of) => ({ name, version: of('version', '+', 1) }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst()
    if (!changed) throw regionGone()
    record(tx, 'region.changed', { subjectId: id, payload: { regionId: id } })
    await audit(tx, { action: 'region.renamed', subjectKind: 'region', subjectId: id, after: { name } })
  })
}

/** Removes a region; its locations stay, without one. @throws AppError conflict while articles have texts for it */
export async function deleteRegion(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'locations.create')
  await context.transaction(async (tx) => {
    await refuseWithTexts(tx, id)
    await tx.db
      .updateTable('locations')
      .set((of) => ({ regionId: null, version: of('version', '+', 1) }))
      .where('accountId', '=', tx.accountId)
      .where('regionId', '=', id)
      .execute()
    const deleted = await tx.db
      .deleteFrom('regions')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .returning('name')
      .executeTakeFirst()
    if (!deleted) throw regionGone()
    record(tx, 'region.changed', { subjectId: id, payload: { regionId: id } })
    await audit(tx, { action: 'region.deleted', subjectKind: 'region', subjectId: id, before: deleted })
  })
}

async function refuseWithTexts(tx: Tx, id: string): Promise<void> {
  const text = await tx.db
    .selectFrom('articleTexts')
    .select('title')
    .where('accountId', '=', tx.accountId)
    .where('regionId', '=', id)
    .executeTakeFirst()
  if (text)
    throw new AppError('conflict', `The article ${text.title} says something for this region.`, {
      key: 'region_has_texts',
      values: { title: text.title },
    })
}

// Names differ in more than case. The lock lets two people who give the same name at once go one after the other.
async function claimName(tx: Tx, name: string, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.accountId}:region`}, 3))`.execute(tx.db)
  const taken = await tx.db
    .selectFrom('regions')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where(sql<SqlBool>`lower(name) = lower(${name})`)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (taken)
    throw new AppError('conflict', `There is already a region called ${name}.`, {
      key: 'nameTaken',
      field: 'name',
      values: { name },
    })
}

function regionGone(): AppError {
  return new AppError('not_found', 'There is no such region.', { key: 'regionGone' })
}
