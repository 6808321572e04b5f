import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { isFilled } from './field-value.ts'
import { fieldKindShape } from './shapes.ts'

/**
 * What everything that resolves a conversation asks first, in its transaction.
 * @throws AppError conflict fields_missing, with the required fields that are empty as details.fields
 */
export async function requireFields(tx: Tx, conversationId: string): Promise<void> {
  const required = await tx.db
    .selectFrom('customFields as field')
    .leftJoin('conversationFields as written', (join) =>
      join
        .onRef('written.accountId', '=', 'field.accountId')
        .onRef('written.fieldId', '=', 'field.id')
        .on('written.conversationId', '=', conversationId),
    )
    .select(['field.id', 'field.name', 'field.kind', 'written.value'])
    .where('field.accountId', '=', tx.accountId)
    .where('field.isRequired', '=', true)
    .where('field.archivedAt', 'is', null)
    .orderBy('field.position')
    .orderBy('field.id')
    .execute()
  const missing = required.filter(({ kind, value }) => !isFilled(fieldKindShape.parse(kind), value))
  if (missing.length === 0) return
  const names = missing.map(({ name }) => name).join(', ')
  throw new AppError('conflict', `Fill in before resolving: ${names}.`, {
    key: 'fields_missing',
    values: { names },
    fields: missing.map(({ id, name }) => ({ id, name })),
  })
}
