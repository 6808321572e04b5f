import type { z } from 'zod'
import type { Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import type { conversationEvents } from './events.ts'
import { type ConversationRow, readRow } from './inbox/rows.ts'

type Events = typeof conversationEvents
type WithRow = {
  [Name in keyof Events]: z.input<Events[Name]> extends { row: unknown } ? Name : never
}[keyof Events]
type Private = 'conversation.read' | 'draft.saved' | 'note.mentioned' | 'message.failed'

/** Records what happened to a conversation together with the row the lists now show. Returns that row. */
export async function announce<Name extends WithRow>(
  tx: Tx,
  type: Name,
  conversationId: string,
  payload: Omit<z.input<Events[Name]>, 'row'>,
): Promise<ConversationRow> {
  const row = await readRow(tx, conversationId)
  announceRow(tx, type, row, payload)
  return row
}

/** The same when the row has been read already. */
export function announceRow<Name extends WithRow>(
  tx: Tx,
  type: Name,
  row: ConversationRow,
  payload: Omit<z.input<Events[Name]>, 'row'>,
): void {
  record(tx, type, {
    subjectId: row.id,
    locationId: row.location?.id ?? null,
    departmentId: row.department?.id ?? null,
    payload: { ...payload, row },
  })
}

/** Records what only one member hears of. */
export function tellMember<Name extends Private>(
  tx: Tx,
  memberId: string,
  type: Name,
  conversationId: string,
  payload: z.input<Events[Name]>,
): void {
  record(tx, type, { subjectId: conversationId, audienceId: memberId, payload })
}
