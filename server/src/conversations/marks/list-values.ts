import type { Tx } from '../../platform/context.ts'
import { type FieldValue, shownValue } from './field-value.ts'
import { fieldKindShape } from './shapes.ts'

/** What is written in a conversation's fields, in the brand's order; what is archived or empty is left out. */
export async function listValues(
  tx: Tx,
  conversationId: string,
): Promise<{ fieldId: string; value: FieldValue }[]> {
  const rows = await tx.db
    .selectFrom('conversationFields as written')
    .innerJoin('customFields as field', (join) =>
      join.onRef('field.accountId', '=', 'written.accountId').onRef('field.id', '=', 'written.fieldId'),
    )
    .select(['written.fieldId', 'written.value', 'field.kind'])
    .where('written.accountId', '=', tx.accountId)
    .where('written.conversationId', '=', conversationId)
    .where('field.archivedAt', 'is', null)
    .orderBy('field.position')
    .orderBy('field.id')
    .execute()
  return rows.map(({ fieldId, value, kind }) => ({
    fieldId,
    value: shownValue(fieldKindShape.parse(kind), value),
  }))
}
