import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { announceRow } from './announce.ts'
import { atOneMoment } from './at-one-moment.ts'
import { dueNow, dueTimes } from './clocks/due-times.ts'
import { readHours } from './clocks/read-hours.ts'
import { noticedAfter, turnOf } from './clocks/turn-of.ts'
import { afterStatus, type Turn } from './clocks/turns.ts'
import { type ConversationRecord, lockConversation } from './find-conversation.ts'
import { type ConversationRow, readRow } from './inbox/rows.ts'
import { readSettings } from './settings.ts'
import { wakeLater } from './wake-later.ts'

/** Opens a conversation, sets it to waiting for the customer, resolves it or calls it spam. */
export async function setStatus(
  context: Context,
  id: string,
  status: 'open' | 'waiting' | 'resolved' | 'spam',
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const before = await lockConversation(tx, id)
    if (before.status !== status) await changeStatus(atOneMoment(tx), before, status, null)
  })
}

/** Puts a conversation aside until a time; it comes back then, or when the customer writes. */
export async function snoozeConversation(context: Context, id: string, until: Date): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    if (until <= tx.now())
      throw new AppError('invalid', 'The time to come back must be in the future.', { key: 'snooze_past' })
    const row = await changeStatus(tx, await lockConversation(tx, id), 'snoozed', until)
    wakeLater(tx, id, until)
    announceRow(tx, 'conversation.snoozed', row, { until })
  })
}

/** Within a transaction, on a conversation it holds. */
export async function changeStatus(
  tx: Tx,
  before: ConversationRecord,
  status: Turn['status'],
  snoozedUntil: Date | null,
): Promise<ConversationRow> {
  const resumed = await resume(tx, before, status)
  const turn = afterStatus(resumed, status, tx.now(), snoozedUntil)
  await tx.db
    .updateTable('conversations')
    .set({
      ...turn,
      overdueNoticedAt: noticedAfter(before, turn.dueAt),
      hasFailure: status === 'resolved' ? false : before.hasFailure,
      lastActivityAt: tx.now(),
      version: before.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', before.id)
    .execute()
  const row = await readRow(tx, before.id)
  if (status !== before.status)
    announceRow(tx, 'conversation.status_changed', row, { status, previous: before.status })
  return row
}

// What was done with and is taken up again gets a clock of its own: the old one has long run out.
async function resume(tx: Tx, before: ConversationRecord, status: Turn['status']): Promise<Turn> {
  const turn = turnOf(before)
  const wasDone = before.status === 'resolved' || before.status === 'spam'
  const isBack = status === 'open' || status === 'waiting'
  if (!wasDone || !isBack || !turn.clockFrom) return turn
  const planned = dueTimes(await readHours(tx, before.locationId), tx.now(), await readSettings(tx))
  const times = turn.firstResponseAt ? { resolutionDueAt: planned.resolutionDueAt } : planned
  const resumed = { ...turn, ...times, clockFrom: tx.now() }
  return { ...resumed, dueAt: dueNow(resumed) }
}
