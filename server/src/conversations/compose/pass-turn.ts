import type { Tx } from '../../platform/context.ts'
import { announceRow } from '../announce.ts'
import { settleBreaches } from '../clocks/breaches.ts'
import { readRules } from '../clocks/read-rules.ts'
import { turnOf } from '../clocks/turn-of.ts'
import { afterAnswer } from '../clocks/turns.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import { previewOf } from '../intake/preview.ts'

export type Answer = { text: string; resolve: boolean; hasFiles: boolean }

/** We have answered: it is the customer's turn. */
export async function passTurn(tx: Tx, before: ConversationRecord, answer: Answer): Promise<void> {
  const rules = await readRules(tx, before.locationId)
  const turn = afterAnswer(turnOf(before), tx.now(), answer.resolve, rules)
  await tx.db
    .updateTable('conversations')
    .set({
      ...turn,
      preview: previewOf(answer.text),
      lastSender: 'member',
      lastMessageAt: tx.now(),
      lastActivityAt: tx.now(),
      messageCount: before.messageCount + 1,
      publicCount: before.publicCount + 1,
      hasAttachments: before.hasAttachments || answer.hasFiles,
      hasFailure: false,
      version: before.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', before.id)
    .execute()
  await settleBreaches(tx, turn.noticed, before.id)
}

/** Records that an answer is on its way, and what that made of its conversation. */
export async function announceAnswer(
  tx: Tx,
  before: ConversationRecord,
  queued: { messageId: string; sendAt: Date },
): Promise<void> {
  const row = await readRow(tx, before.id)
  if (row.status !== before.status)
    announceRow(tx, 'conversation.status_changed', row, { status: row.status, previous: before.status })
  announceRow(tx, 'message.queued', row, queued)
}
