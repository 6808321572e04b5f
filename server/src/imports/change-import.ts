import { audit, requirePermission } from '../accounts/index.ts'
import { importElsewhere, importGone } from '../platform/brought/refusals.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { dropParts } from './finish-import.ts'
import { tellChange } from './imports.ts'
import { settleMapping } from './settle-mapping.ts'
import { foundShape, type Mapping } from './shapes.ts'

/**
 * Begins to take what an import has read, as its mapping says; goes on in the background.
 * @throws AppError conflict when it is not ready, invalid when the mapping names what does not exist
 */
export async function startTaking(
  context: Context,
  id: string,
  { mapping, by = 'worker' }: { mapping: Mapping; by?: 'worker' | 'caller' },
): Promise<void> {
  requirePermission(context.actor, 'imports.manage')
  if (mapping.channelId === null)
    throw new AppError('invalid', 'Choose a channel to answer through.', {
      key: 'importChannel',
      field: 'channelId',
    })
  await context.transaction(async (tx) => {
    const { found } = await hold(tx, id, ['ready'])
    const settled = await settleMapping(context, tx, { mapping, found: foundShape.parse(found) })
    const { total } = await tx.db
      .selectFrom('importRecords')
      .select((of) => of.fn.countAll<number>().as('total'))
      .where('accountId', '=', tx.accountId)
      .where('importId', '=', id)
      .where('kind', 'in', ['contact', 'conversation'])
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow()
    await write(tx, id, { state: 'taking', mapping: JSON.stringify(settled), total, startedAt: tx.now() })
    await audit(tx, { action: 'import.started', subjectKind: 'import', subjectId: id, after: { total } })
    if (by === 'worker') tx.enqueue('imports.work', { importId: id })
  })
}

/** Stops taking for a while; the batch under way is finished. @throws AppError conflict when it is not being taken */
export async function pauseImport(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'imports.manage')
  await context.transaction(async (tx) => {
    await hold(tx, id, ['taking'])
    await write(tx, id, { state: 'paused' })
  })
}

/** Goes on with what was paused. @throws AppError conflict when it was not */
export async function resumeImport(
  context: Context,
  id: string,
  by: 'worker' | 'caller' = 'worker',
): Promise<void> {
  requirePermission(context.actor, 'imports.manage')
  await context.transaction(async (tx) => {
    await hold(tx, id, ['paused', 'taking'])
    await write(tx, id, { state: 'taking' })
    if (by === 'worker') tx.enqueue('imports.work', { importId: id })
  })
}

/** Ends an import early. What was taken stays; the same file can be brought again. @throws AppError conflict when it has ended */
export async function cancelImport(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'imports.manage')
  await context.transaction(async (tx) => {
    await hold(tx, id, ['uploading', 'reading', 'ready', 'taking', 'paused'])
    await write(tx, id, { state: 'cancelled', endedAt: tx.now() })
    await dropParts(tx, id)
    await audit(tx, { action: 'import.cancelled', subjectKind: 'import', subjectId: id })
  })
}

/** Forgets an import that has ended, with its report; what it brought stays. @throws AppError conflict while it goes on */
export async function deleteImport(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'imports.manage')
  await context.transaction(async (tx) => {
    await hold(tx, id, ['uploading', 'ready', 'done', 'cancelled', 'failed'])
    await tx.db.deleteFrom('imports').where('accountId', '=', tx.accountId).where('id', '=', id).execute()
    await audit(tx, { action: 'import.deleted', subjectKind: 'import', subjectId: id })
    tellChange(tx, id, 'deleted')
  })
}

type State = 'uploading' | 'reading' | 'ready' | 'taking' | 'paused' | 'cancelled' | 'done' | 'failed'

async function hold(tx: Tx, id: string, states: readonly State[]) {
  const held = await tx.db
    .selectFrom('imports')
    .select(['state', 'found', 'version'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!held) throw importGone()
  if (!states.some((state) => state === held.state)) throw importElsewhere()
  return held
}

type Changes = { state: State; mapping?: string; total?: number; startedAt?: Date; endedAt?: Date }

async function write(tx: Tx, id: string, changes: Changes): Promise<void> {
  await tx.db
    .updateTable('imports')
    .set((of) => ({ ...changes, version: of('version', '+', 1) }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
  tellChange(tx, id, changes.state)
}
