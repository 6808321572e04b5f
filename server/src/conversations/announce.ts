import type { z } from 'zod'
import type { Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import type { conversationEvents } from './events.ts'
import { type ConversationRow, readRow, readRows } from './inbox/rows.ts'

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

export type StateChange = { conversationId: string; messageId: string; state: string; reason: string | null }

/** Records that messages on their way have come further, or not. */
export async function announceStates(tx: Tx, changes: readonly StateChange[]): Promise<void> {
  const rows = await readRows(
    tx,
    changes.map((one) => one.conversationId),
  )
  for (const { conversationId, messageId, state, reason } of changes) {
    const row = rows.get(conversationId)
    if (row) announceRow(tx, 'message.state_changed', row, { messageId, state, reason })
  }
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
