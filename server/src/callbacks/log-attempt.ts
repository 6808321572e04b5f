import { audit, requirePermission } from '../accounts/index.ts'
import { noteAppointment } from '../conversations/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { type Callback, holdCallback } from './booking/callback.ts'
import { tellCustomer } from './letters/plan-letters.ts'
import type { CallOutcome } from './shapes.ts'

/** How often a customer is called before they are written to instead (R-K). */
const mostAttempts = 3

/**
 * Notes that somebody has called. Reached, the matter is done; not reached for the third time or under a wrong number,
 * the customer is written to with a link to another time.
 * @throws AppError not_found, forbidden; conflict when nothing more is owed
 */
export async function logAttempt(
  context: Context,
  id: string,
  { outcome, note }: { outcome: CallOutcome; note: string },
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const before = await holdCallback(tx, id)
    const { conversationId } = before ?? {}
    if (before?.kind !== 'call' || !conversationId)
      throw new AppError('not_found', 'There is no such call.', { key: 'call_gone' })
    const after = { ...before, ...stateAfter(before, outcome) }
    const text = wordsOf(context, tx, { ...after, outcome, note })
    // Whoever may not see the conversation is told so before anything else.
    await noteAppointment(tx, conversationId, { text, isDone: after.state !== 'booked' })
    if (before.state !== 'booked')
      throw new AppError('conflict', 'This call is not owed any more.', { key: 'call_over' })
    await update(tx, after)
    // Of whoever called themselves nothing but the number is known.
    if (before.email && (after.state === 'missed' || after.state === 'wrong_number'))
      tellCustomer(tx, after, after.state)
    await tell(tx, after, outcome)
  })
}

function stateAfter(
  { attempts, state }: Callback,
  outcome: CallOutcome,
): Pick<Callback, 'state' | 'attempts'> {
  if (outcome !== 'not_reached') return { state: outcome, attempts }
  return { state: attempts + 1 >= mostAttempts ? 'missed' : state, attempts: attempts + 1 }
}

function wordsOf(
  { translate }: Context,
  { actor }: Tx,
  call: { outcome: CallOutcome; attempts: number; note: string; phone: string },
): string {
  const locale = actor.kind === 'member' ? actor.locale : 'en'
  const { outcome, attempts, phone } = call
  const first = translate(locale, `callbacks.note_${outcome}`, { attempts, most: mostAttempts, phone })
  return call.note ? `${first}\n\n${call.note}` : first
}

async function update(tx: Tx, { id, state, attempts }: Callback): Promise<void> {
  await tx.db
    .updateTable('callbacks')
    .set({ state, attempts })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

async function tell(tx: Tx, call: Callback, outcome: CallOutcome): Promise<void> {
  const { id, attempts, locationId, departmentId, conversationId, startsAt } = call
  await audit(tx, {
    ...{ action: 'callback.attempted', subjectKind: 'callback', subjectId: id },
    after: { outcome, attempts },
  })
  record(tx, 'callback.attempted', {
    ...{ subjectId: id, locationId, departmentId },
    payload: { conversationId, startsAt, outcome, attempts },
  })
}
