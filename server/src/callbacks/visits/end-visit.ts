import { audit, requirePermission } from '../../accounts/index.ts'
import { noteAppointment } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { type Callback, holdCallback } from '../booking/callback.ts'
import { tellCustomer } from '../letters/plan-letters.ts'
import type { VisitOutcome } from './shapes.ts'

/**
 * Notes whether the customer of a visit came; then its matter is done. Whoever did not come is written to once, with a
 * link to another time.
 * @throws AppError not_found, forbidden; conflict when it was noted before, was given up, or is still ahead
 */
export async function endVisit(context: Context, id: string, given: VisitOutcome): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const before = await holdCallback(tx, id)
    if (before?.kind !== 'visit' || !before.conversationId)
      throw new AppError('not_found', 'There is no such visit.', { key: 'visit_gone' })
    const { outcome, note } = given
    const words = context.translate(
      tx.actor.kind === 'member' ? tx.actor.locale : 'en',
      `visits.note_${outcome}`,
    )
    // Whoever may not see the conversation is told so before anything else.
    await noteAppointment(tx, before.conversationId, {
      text: note ? `${words}\n\n${note}` : words,
      isDone: true,
    })
    if (before.state !== 'booked')
      throw new AppError('conflict', 'This visit is over already.', { key: 'visit_over' })
    // Some come early; nobody has stayed away before it is time.
    if (outcome === 'did_not_come' && before.startsAt > tx.now())
      throw new AppError('conflict', 'This visit is still ahead.', { key: 'visit_ahead' })
    await update(tx, id, outcome)
    if (outcome === 'did_not_come') tellCustomer(tx, before, outcome)
    await tell(tx, before, outcome)
  })
}

async function update(tx: Tx, id: string, state: VisitOutcome['outcome']): Promise<void> {
  await tx.db
    .updateTable('callbacks')
    .set({ state })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

async function tell(tx: Tx, visit: Callback, outcome: VisitOutcome['outcome']): Promise<void> {
  const { id, locationId, departmentId, conversationId, startsAt } = visit
  await audit(tx, { action: 'visit.ended', subjectKind: 'visit', subjectId: id, after: { outcome } })
  record(tx, 'visit.ended', {
    ...{ subjectId: id, locationId, departmentId },
    payload: { conversationId, startsAt, outcome },
  })
}
