import { requirePermission } from '../accounts/index.ts'
import { nextOpening } from '../locations/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { announceRow } from './announce.ts'
import { atOneMoment } from './at-one-moment.ts'
import { settleBreaches } from './clocks/breaches.ts'
import { policyFor } from './clocks/policy-facts.ts'
import { readHours } from './clocks/read-hours.ts'
import { readRules } from './clocks/read-rules.ts'
import { turnOf } from './clocks/turn-of.ts'
import { afterStatus, type StatusChange, type Turn } from './clocks/turns.ts'
import { type ConversationRecord, lockConversation } from './find-conversation.ts'
import { type ConversationRow, readRow } from './inbox/rows.ts'
import { nameStatus, type OwnStatus, readOwnStatus } from './marks/name-status.ts'
import { requireFields } from './marks/require-fields.ts'
import { wakeLater } from './wake-later.ts'

/**
 * Opens a conversation, sets it to waiting for the customer, resolves it or calls it spam; by one of the brand's own
 * names for it where `statusId` gives one.
 * @throws AppError conflict when it cannot be resolved yet, invalid when the name stands for another status
 */
export async function setStatus(
  context: Context,
  id: string,
  status: 'open' | 'waiting' | 'resolved' | 'spam',
  statusId?: string | null,
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const before = await lockConversation(tx, id)
    const own = statusId ? await readOwnStatus(tx, statusId, status) : null
    if (before.status === status) await nameStatus(tx, before, own)
    else await changeStatus(atOneMoment(tx), before, status, null, own)
  })
}

/**
 * Puts a conversation aside until a time, until its location opens next, or until the customer writes (who brings it
 * back from any of them).
 * @throws AppError invalid for a time that has passed and for a location whose next opening nobody knows
 */
export async function snoozeConversation(
  context: Context,
  id: string,
  wished: Date | 'reply' | 'opening',
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const before = await lockConversation(tx, id)
    const until = await snoozeEnd(tx, before, wished)
    const row = await changeStatus(tx, before, 'snoozed', until)
    if (until) wakeLater(tx, id, until)
    announceRow(tx, 'conversation.snoozed', row, { until })
  })
}

async function snoozeEnd(
  tx: Tx,
  { locationId }: ConversationRecord,
  wished: Date | 'reply' | 'opening',
): Promise<Date | null> {
  if (wished === 'reply') return null
  const hours = wished === 'opening' ? await readHours(tx, locationId) : undefined
  const until = wished === 'opening' ? hours && nextOpening(hours, tx.now()) : wished
  if (!until)
    throw new AppError('invalid', 'Nobody knows when this location opens next.', { key: 'snooze_no_opening' })
  if (until <= tx.now())
    throw new AppError('invalid', 'The time to come back must be in the future.', { key: 'snooze_past' })
  return until
}

/** Within a transaction, on a conversation it holds. @throws AppError conflict when it cannot be resolved yet */
export async function changeStatus(
  tx: Tx,
  before: ConversationRecord,
  status: Turn['status'],
  snoozedUntil: Date | null,
  own: OwnStatus | null = null,
): Promise<ConversationRow> {
  // A customer who is done fills in nothing.
  if (status === 'resolved' && before.status !== 'resolved' && tx.actor.kind !== 'contact')
    await requireFields(tx, before.id)
  const turn = await turnAfterStatus(tx, before, {
    ...{ status, at: tx.now(), snoozedUntil },
    isPausing: own?.isPausing ?? false,
  })
  await tx.db
    .updateTable('conversations')
    .set({
      ...turn,
      statusId: own?.id ?? null,
      hasFailure: status === 'resolved' ? false : before.hasFailure,
      lastActivityAt: tx.now(),
      version: before.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', before.id)
    .execute()
  await settleBreaches(tx, turn.noticed, before.id)
  const row = await readRow(tx, before.id)
  if (status !== before.status)
    announceRow(tx, 'conversation.status_changed', row, {
      ...{ status, previous: before.status },
      name: own?.name ?? null,
    })
  return row
}

async function turnAfterStatus(tx: Tx, before: ConversationRecord, change: StatusChange): Promise<Turn> {
  const rules = await readRules(tx, before.locationId)
  const wasDone = before.status === 'resolved' || before.status === 'spam'
  // Policies may have changed while it was nobody's work.
  const slaPolicyId = wasDone ? await policyFor(tx, before.id, rules.settings.policies) : before.slaPolicyId
  return afterStatus({ ...turnOf(before), slaPolicyId }, change, rules)
}
