import { sql } from 'kysely'
import type { z } from 'zod'
import { audit, differenceOf, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { holdList, nextPosition, putInOrder, refuseOldVersion, refuseTakenName } from './mark-lists.ts'
import { categoryShape, type newStatusShape, type statusChangesShape } from './shapes.ts'

const mostStatuses = 50

/** The brand's own names for states of work in their order, archived ones last. */
export async function listStatuses(tx: Tx) {
  const rows = await selectStatuses(tx).orderBy('isArchived').orderBy('position').orderBy('id').execute()
  return rows.map(asStatus)
}

/** @throws AppError not_found */
export async function getStatus(tx: Tx, id: string) {
  const row = await selectStatuses(tx).where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such status.', { key: 'status_gone' })
  return asStatus(row)
}

/** Adds a name within a category. @throws AppError conflict when it is taken or there are too many */
export async function addStatus(context: Context, given: z.input<typeof newStatusShape>): Promise<string> {
  requirePermission(context.actor, 'account.manage')
  const id = newId()
  await context.transaction(async (tx) => {
    refuseFull(await holdList(tx, 'statuses'))
    await refuseTakenName(tx, 'statuses', given.name, id)
    await tx.db
      .insertInto('statuses')
      .values({ ...given, accountId: tx.accountId, id, position: await nextPosition(tx, 'statuses') })
      .execute()
    await audit(tx, { action: 'status.created', subjectKind: 'status', subjectId: id, after: given })
    record(tx, 'status.created', { subjectId: id, payload: { name: given.name } })
  })
  return id
}

/**
 * Renames, archives or restores a status; what it means stays. Conversations keep an archived one until theirs changes.
 * @throws AppError not_found, stale, conflict when the name is taken or there are too many
 */
export async function updateStatus(
  context: Context,
  id: string,
  changes: z.output<typeof statusChangesShape>,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  await context.transaction(async (tx) => {
    const used = await holdList(tx, 'statuses')
    const before = await getStatus(tx, id)
    refuseOldVersion(before.version, version)
    const after = { ...before, ...changes }
    const difference = differenceOf(before, after)
    if (Object.keys(difference.after).length === 0) return
    if (before.isArchived && !after.isArchived) refuseFull(used)
    if (!after.isArchived) await refuseTakenName(tx, 'statuses', after.name, id)
    await write(tx, after)
    if (before.isPausing !== after.isPausing) tx.enqueue('conversations.replanAll', {})
    await audit(tx, { action: 'status.updated', subjectKind: 'status', subjectId: id, ...difference })
    record(tx, 'status.updated', { subjectId: id, payload: { changes: difference.after } })
  })
}

/** Puts the statuses in use into another order. @throws AppError conflict unless each is named once */
export async function orderStatuses(context: Context, ids: readonly string[]): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  await context.transaction(async (tx) => {
    await putInOrder(tx, 'statuses', ids)
    await audit(tx, { action: 'status.reordered', subjectKind: 'status', after: { ids } })
    record(tx, 'status.updated', { payload: { changes: { order: ids } } })
  })
}

async function write(tx: Tx, after: Awaited<ReturnType<typeof getStatus>>): Promise<void> {
  const { id, name, isArchived, isPausing, version } = after
  await tx.db
    .updateTable('statuses')
    .set((of) => ({
      name,
      isPausing,
      archivedAt: isArchived ? of.fn.coalesce('archivedAt', of.val(tx.now())) : null,
      version: version + 1,
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

function refuseFull(used: number): void {
  if (used >= mostStatuses)
    throw new AppError('conflict', `A brand can have ${mostStatuses} statuses.`, {
      key: 'statuses_full',
      values: { most: mostStatuses },
    })
}

function selectStatuses(tx: Tx) {
  return tx.db
    .selectFrom('statuses')
    .select(['id', 'name', 'category', 'isPausing', 'position', 'version'])
    .select(sql<boolean>`archived_at is not null`.as('isArchived'))
    .where('accountId', '=', tx.accountId)
}

function asStatus<T extends { category: string }>({ category, ...status }: T) {
  return { ...status, category: categoryShape.parse(category) }
}
