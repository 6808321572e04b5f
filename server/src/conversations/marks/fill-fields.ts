import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announce } from '../announce.ts'
import { replanConversation } from '../clocks/replan.ts'
import { type ConversationRecord, lockConversation } from '../find-conversation.ts'
import { type FieldValue, type Stored, shownValue, storedValue } from './field-value.ts'
import { listFields } from './fields.ts'
import { nextVersion } from './next-version.ts'

/** null, or a text of nothing but space, empties the field. */
export type Filling = { fieldId: string; value: FieldValue | null }

/** Writes into a conversation's fields, all or none. @throws AppError not_found, invalid for a value that cannot be */
export async function fillFields(context: Context, id: string, values: readonly Filling[]): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => applyFields(tx, await lockConversation(tx, id), values))
}

/** Within a transaction, on a conversation it holds. */
async function applyFields(
  tx: Tx,
  conversation: ConversationRecord,
  values: readonly Filling[],
): Promise<void> {
  const decided = await decide(tx, values)
  const before = await readStored(tx, conversation.id)
  const changed = decided.filter(({ id, stored }) => before.get(id) !== stored?.value)
  if (changed.length === 0) return
  await write(tx, conversation.id, changed)
  await nextVersion(tx, conversation)
  await replanConversation(tx, conversation.id, false)
  const fields = changed.map(({ id, name, kind, stored }) => ({
    ...{ id, name, kind },
    value: stored ? shownValue(kind, stored.value) : null,
  }))
  await announce(tx, 'conversation.updated', conversation.id, { changes: { fields } })
}

type Decided = Awaited<ReturnType<typeof decide>>[number]

async function decide(tx: Tx, values: readonly Filling[]) {
  const known = new Map((await listFields(tx)).map((field) => [field.id, field]))
  const last = new Map(values.map(({ fieldId, value }) => [fieldId, value]))
  return [...last].map(([id, value]) => {
    const field = known.get(id)
    if (!field || field.isArchived)
      throw new AppError('invalid', 'There is no such field.', { key: 'field_gone' })
    return { id, name: field.name, kind: field.kind, stored: storedValue(field, value) }
  })
}

async function readStored(tx: Tx, conversationId: string): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectFrom('conversationFields')
    .select(['fieldId', 'value'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .execute()
  return new Map(rows.map(({ fieldId, value }) => [fieldId, value]))
}

async function write(tx: Tx, conversationId: string, changed: readonly Decided[]): Promise<void> {
  const { accountId } = tx
  await tx.db
    .deleteFrom('conversationFields')
    .where('accountId', '=', accountId)
    .where('conversationId', '=', conversationId)
    .where(
      'fieldId',
      'in',
      changed.map(({ id }) => id),
    )
    .execute()
  const written = changed.flatMap(({ id, stored }) => withId(id, stored))
  if (written.length > 0)
    await tx.db
      .insertInto('conversationFields')
      .values(written.map((one) => ({ ...one, accountId, conversationId })))
      .execute()
}

function withId(fieldId: string, stored: Stored | undefined) {
  return stored ? [{ ...stored, fieldId }] : []
}
