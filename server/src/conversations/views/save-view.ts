import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { compileFilter } from '../filter/compile.ts'
import { getView } from './queries.ts'
import type { NewView, View, ViewChanges } from './shapes.ts'

const mostViews = 200

/** Saves a question to the inbox under a name. Returns its id. @throws AppError invalid, forbidden, conflict */
export async function createView(context: Context, given: NewView): Promise<string> {
  const { actor } = context
  const { name, filter, sort, audience } = given
  if (audience !== 'personal') requirePermission(actor, 'views.share')
  else if (actor.kind !== 'member')
    throw new AppError('invalid', 'Only a person has views of their own.', {
      key: 'view_owner',
      field: 'audience',
    })
  const departmentId = audience === 'department' ? given.departmentId : null
  if (audience === 'department' && !departmentId)
    throw new AppError('invalid', 'Say which department it is for.', {
      key: 'view_department',
      field: 'departmentId',
    })
  const id = newId()
  await context.transaction(async (tx) => {
    await compileFilter(tx, filter)
    await checkCount(tx)
    await tx.db
      .insertInto('views')
      .values({
        ...{ accountId: tx.accountId, id, name, sort, audience, departmentId, createdAt: tx.now() },
        ownerId: audience === 'personal' && actor.kind === 'member' ? actor.id : null,
        filter: JSON.stringify(filter),
      })
      .execute()
    await announceView(tx, 'view.created', await getView(tx, id))
  })
  return id
}

/** @throws AppError not_found, forbidden, stale, invalid */
export async function updateView(
  context: Context,
  id: string,
  changes: ViewChanges,
  version?: number,
): Promise<void> {
  await context.transaction(async (tx) => {
    const before = await lockView(tx, id)
    if (version !== undefined && version !== before.version)
      throw new AppError('stale', 'Somebody changed this view meanwhile. Load it again.', { key: 'stale' })
    if (changes.filter) await compileFilter(tx, changes.filter)
    const { filter, ...plain } = changes
    await tx.db
      .updateTable('views')
      .set({ ...plain, ...(filter ? { filter: JSON.stringify(filter) } : {}), version: before.version + 1 })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await announceView(tx, 'view.updated', await getView(tx, id))
  })
}

/** @throws AppError not_found, forbidden */
export async function deleteView(context: Context, id: string): Promise<void> {
  await context.transaction(async (tx) => {
    const view = await lockView(tx, id)
    await tx.db.deleteFrom('views').where('accountId', '=', tx.accountId).where('id', '=', id).execute()
    await announceView(tx, 'view.deleted', view)
  })
}

async function lockView(tx: Tx, id: string): Promise<View> {
  await tx.db
    .selectFrom('views')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  const view = await getView(tx, id)
  if (!view.mayChange) requirePermission(tx.actor, 'views.share')
  return view
}

async function checkCount(tx: Tx): Promise<void> {
  const { count } = await tx.db
    .selectFrom('views')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('accountId', '=', tx.accountId)
    .where((of) => of.or([of('ownerId', 'is', null), of('ownerId', '=', memberOf(tx))]))
    .executeTakeFirstOrThrow()
  if (count >= mostViews)
    throw new AppError('conflict', `There are ${mostViews} views already. Delete one first.`, {
      key: 'views_full',
      values: { most: mostViews },
    })
}

// A personal view is nobody else's business; those of several people are settings.
async function announceView(
  tx: Tx,
  type: 'view.created' | 'view.updated' | 'view.deleted',
  view: View,
): Promise<void> {
  const { id, name, audience, filter, sort } = view
  const audienceId = audience === 'personal' ? memberOf(tx) : null
  record(tx, type, { subjectId: id, audienceId, payload: {} })
  if (audience === 'personal') return
  await audit(tx, {
    action: type,
    subjectKind: 'view',
    subjectId: id,
    after: { name, audience, filter, sort },
  })
}

function memberOf(tx: Tx): string | null {
  return tx.actor.kind === 'member' ? tx.actor.id : null
}
