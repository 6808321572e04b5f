import { sql } from 'kysely'
import { differenceOf } from '../../accounts/index.ts'
import {
  announceOffer,
  checkOffer,
  checkVariables,
  type Offer,
  readTexts,
  requireChange,
} from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { getMacro } from './macros.ts'
import type { Actions, MacroChanges, NewMacro } from './shapes.ts'

const mostMacros = 500
const mostOwn = 100

/** Keeps what is often done at once. Returns its id. @throws AppError invalid, forbidden, conflict when the list is full */
export async function addMacro(context: Context, given: NewMacro): Promise<string> {
  const { name, actions } = given
  const texts = readTexts(given.texts, 'reply')
  check(actions, texts)
  const id = newId()
  await context.transaction(async (tx) => {
    const offer = await checkOffer(tx, given)
    await makeRoom(tx, offer, id)
    await tx.db
      .insertInto('macros')
      .values({
        ...{ accountId: tx.accountId, id, name, ...offer, createdAt: tx.now() },
        ...{ actions: JSON.stringify(actions), texts: JSON.stringify(texts) },
        position: sql<number>`(select coalesce(max(position), 0) + 1 from macros where account_id = ${tx.accountId}::uuid)`,
      })
      .execute()
    await announceOffer(tx, { kind: 'macro', act: 'created', id, offer }, { after: { name, actions, texts } })
  })
  return id
}

/**
 * Changes a macro, puts it away or takes it back.
 * @throws AppError not_found, forbidden, stale, invalid, conflict when the list is full
 */
export async function updateMacro(
  context: Context,
  id: string,
  changes: MacroChanges,
  version?: number,
): Promise<void> {
  const texts = changes.texts && readTexts(changes.texts, 'reply')
  await context.transaction(async (tx) => {
    const before = await holdMacro(tx, id)
    requireChange(tx.actor, before)
    if (version !== undefined && version !== before.version)
      throw new AppError('stale', 'Somebody changed this meanwhile. Load it again.', { key: 'stale' })
    const after = { ...kept(before), ...changes, texts: texts ?? before.texts }
    check(after.actions, after.texts)
    const difference = differenceOf(kept(before), after)
    if (Object.keys(difference.after).length === 0) return
    const isMoved = after.audience !== before.audience || after.departmentId !== before.departmentId
    const { audience, ownerId, departmentId } = before
    const offer = isMoved ? await checkOffer(tx, after) : { audience, ownerId, departmentId }
    if (!after.isArchived) await makeRoom(tx, offer, id)
    await write(tx, id, { ...after, ...offer })
    await announceOffer(tx, { kind: 'macro', act: 'updated', id, offer }, difference)
    if (isMoved) record(tx, 'macro.updated', { subjectId: id, audienceId: ownerId })
  })
}

/** Puts the macros that several are offered into an order. @throws AppError forbidden, conflict unless each is named once */
export async function orderMacros(context: Context, ids: readonly string[]): Promise<void> {
  await context.transaction(async (tx) => {
    requireChange(tx.actor, { audience: 'everybody', ownerId: null })
    await holdList(tx)
    const { used } = await countUsed(tx, null, null)
    const { numAffectedRows } = await sql`update macros as listed set position = wanted.place
      from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, place)
      where listed.account_id = ${tx.accountId}::uuid and listed.id = wanted.id and listed.owner_id is null
        and listed.archived_at is null`.execute(tx.db)
    if (new Set(ids).size !== ids.length || ids.length !== used || numAffectedRows !== BigInt(used))
      throw new AppError('conflict', 'The order must name each of them once.', { key: 'order_incomplete' })
    record(tx, 'macro.ordered', {})
  })
}

/** Within a transaction: one macro, held until it ends. */
async function holdMacro(tx: Tx, id: string) {
  await tx.db
    .selectFrom('macros')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return getMacro(tx, id)
}

type Kept = ReturnType<typeof kept>

function kept(macro: Awaited<ReturnType<typeof getMacro>>) {
  const { name, actions, texts, audience, departmentId, isArchived } = macro
  return { name, actions, texts, audience, departmentId, isArchived }
}

async function write(
  tx: Tx,
  id: string,
  { actions, texts, isArchived, ...plain }: Kept & Offer,
): Promise<void> {
  await tx.db
    .updateTable('macros')
    .set((of) => ({
      ...plain,
      ...{ actions: JSON.stringify(actions), texts: JSON.stringify(texts) },
      archivedAt: isArchived ? of.fn.coalesce('archivedAt', of.val(tx.now())) : null,
      version: of('version', '+', 1),
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

function check(actions: Actions, texts: Record<string, unknown>): void {
  if (actions.length === 0 && Object.keys(texts).length === 0)
    throw new AppError('invalid', 'A macro needs an action or an answer.', {
      key: 'macro_empty',
      field: 'actions',
    })
  for (const [index, action] of actions.entries()) {
    if (action.kind === 'write')
      throw new AppError('invalid', 'A macro does not write to the customer; give it the answer it begins.', {
        key: 'macro_writes',
        field: `actions.${index}`,
      })
    if (action.kind === 'add_note' || action.kind === 'tell')
      checkVariables({ text: action.text }, 'reply', `actions.${index}.text`)
  }
}

async function makeRoom(tx: Tx, { ownerId }: Offer, id: string): Promise<void> {
  await holdList(tx)
  const { used } = await countUsed(tx, ownerId, id)
  const most = ownerId ? mostOwn : mostMacros
  if (used < most) return
  throw new AppError('conflict', `There are ${most} macros already.`, {
    key: 'macros_full',
    values: { most },
  })
}

function countUsed(tx: Tx, ownerId: string | null, exceptId: string | null) {
  return tx.db
    .selectFrom('macros')
    .select((of) => of.fn.countAll<number>().as('used'))
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .where(
      sql<boolean>`owner_id is not distinct from ${ownerId}::uuid and id is distinct from ${exceptId}::uuid`,
    )
    .executeTakeFirstOrThrow()
}

async function holdList(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.accountId} macros`}, 0))`.execute(tx.db)
}
