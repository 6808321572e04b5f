import { sql } from 'kysely'
import type { z } from 'zod'
import { audit, differenceOf, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { holdList, nextPosition, putInOrder, refuseOldVersion, refuseTakenName } from './mark-lists.ts'
import { type fieldChangesShape, fieldKindShape, type newFieldShape } from './shapes.ts'

const mostFields = 50

/** The brand's own fields in their order, archived ones last. */
export async function listFields(tx: Tx) {
  const rows = await selectFields(tx).orderBy('isArchived').orderBy('position').orderBy('id').execute()
  return rows.map(asField)
}

/** @throws AppError not_found */
export async function getField(tx: Tx, id: string) {
  const row = await selectFields(tx).where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such field.', { key: 'field_gone' })
  return asField(row)
}

/** Adds a field, after all others. @throws AppError conflict when the name is taken or there are too many */
export async function addField(context: Context, given: z.output<typeof newFieldShape>): Promise<string> {
  requirePermission(context.actor, 'account.manage')
  const id = newId()
  await context.transaction(async (tx) => {
    refuseFull(await holdList(tx, 'customFields'))
    await refuseTakenName(tx, 'customFields', given.name, id)
    const field = { ...given, choices: choicesOf(given) }
    await tx.db
      .insertInto('customFields')
      .values({ ...field, accountId: tx.accountId, id, position: await nextPosition(tx, 'customFields') })
      .execute()
    const change = { action: 'custom_field.created', subjectKind: 'custom_field', subjectId: id }
    await audit(tx, { ...change, after: field })
    record(tx, 'custom_field.created', { subjectId: id, payload: { name: given.name } })
  })
  return id
}

/**
 * Changes a field; its kind stays, because values are written in it. What is archived is neither shown nor asked for,
 * and its values are there again when it is restored.
 * @throws AppError not_found, stale, conflict when the name is taken or there are too many
 */
export async function updateField(
  context: Context,
  id: string,
  changes: z.output<typeof fieldChangesShape>,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  await context.transaction(async (tx) => {
    const used = await holdList(tx, 'customFields')
    const before = await getField(tx, id)
    refuseOldVersion(before.version, version)
    const changed = { ...before, ...changes }
    const after = { ...changed, choices: choicesOf(changed) }
    const difference = differenceOf(before, after)
    if (Object.keys(difference.after).length === 0) return
    if (before.isArchived && !after.isArchived) refuseFull(used)
    if (!after.isArchived) await refuseTakenName(tx, 'customFields', after.name, id)
    await write(tx, after)
    const change = { action: 'custom_field.updated', subjectKind: 'custom_field', subjectId: id }
    await audit(tx, { ...change, ...difference })
    record(tx, 'custom_field.updated', { subjectId: id, payload: { changes: difference.after } })
  })
}

/** Puts the fields in use into another order. @throws AppError conflict unless each is named once */
export async function orderFields(context: Context, ids: readonly string[]): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  await context.transaction(async (tx) => {
    await putInOrder(tx, 'customFields', ids)
    await audit(tx, { action: 'custom_field.reordered', subjectKind: 'custom_field', after: { ids } })
    record(tx, 'custom_field.updated', { payload: { changes: { order: ids } } })
  })
}

type Field = Awaited<ReturnType<typeof getField>>

async function write(tx: Tx, after: Field): Promise<void> {
  const { name, choices, isRequired, isArchived, version, id } = after
  await tx.db
    .updateTable('customFields')
    .set((of) => ({
      name,
      choices,
      isRequired,
      archivedAt: isArchived ? of.fn.coalesce('archivedAt', of.val(tx.now())) : null,
      version: version + 1,
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

function choicesOf({ kind, choices }: Pick<Field, 'kind' | 'choices'>): string[] {
  if (kind !== 'choice') return []
  if (choices.length === 0)
    throw new AppError('invalid', 'A field to choose from needs choices.', {
      key: 'choices_missing',
      field: 'choices',
    })
  return [...new Set(choices)]
}

function refuseFull(used: number): void {
  if (used >= mostFields)
    throw new AppError('conflict', `A brand can have ${mostFields} fields.`, {
      key: 'fields_full',
      values: { most: mostFields },
    })
}

function selectFields(tx: Tx) {
  return tx.db
    .selectFrom('customFields')
    .select(['id', 'name', 'kind', 'choices', 'isRequired', 'position', 'version'])
    .select(sql<boolean>`archived_at is not null`.as('isArchived'))
    .where('accountId', '=', tx.accountId)
}

function asField<T extends { kind: string }>({ kind, ...field }: T) {
  return { ...field, kind: fieldKindShape.parse(kind) }
}
