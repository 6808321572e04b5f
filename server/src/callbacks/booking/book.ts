import { beginAppointment } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import { planLetters, tellCustomer } from '../letters/plan-letters.ts'
import { slotAt } from '../slots/slots.ts'
import { type Callback, holdCallback } from './callback.ts'
import { waysOf } from './kinds.ts'
import { readGround } from './read-ground.ts'

export type Details = { name: string; phone: string; email: string; matter: string }

/**
 * Makes a time that was kept a promise: a conversation that comes back then, a mail with a calendar file, a reminder.
 * What was shown is looked at again: the place may have closed since. Safe to repeat.
 */
export async function book(context: Context, id: string, details: Details): Promise<'booked' | 'gone'> {
  return context.transaction(async (tx) => {
    const held = await holdCallback(tx, id)
    if (!held) return 'gone'
    if (held.state !== 'held') return 'booked'
    const channelId = await stillOffered(tx, held)
    if (!channelId) return 'gone'
    const booked = await setBooked(context, tx, { ...held, ...details }, channelId)
    planLetters(tx, booked)
    tellCustomer(tx, booked, 'booked')
    const { kind, locationId, departmentId, conversationId, startsAt } = booked
    record(tx, kind === 'call' ? 'callback.booked' : 'visit.booked', {
      ...{ subjectId: id, locationId, departmentId },
      payload: { conversationId, startsAt },
    })
    return 'booked'
  })
}

/** Through which channel the customer hears of it; undefined when the place does not offer this time any more. */
async function stillOffered(tx: Tx, held: Callback): Promise<string | undefined> {
  const { kind, locationId, departmentId, language, memberId, startsAt, id } = held
  const ground = await readGround(tx, { kind, locationId, departmentId, language, exceptId: id })
  if (!ground) return undefined
  // The time it took to fill in the form is no fault: only its beginning must lie ahead.
  const rules = { ...ground.question.rules, noticeMinutes: 0 }
  const slot = slotAt({ ...ground.question, rules }, startsAt)
  const isKept = memberId !== null && slot?.memberIds.includes(memberId) && slot.seats.includes(held.seat)
  return isKept ? ground.channelId : undefined
}

async function setBooked(context: Context, tx: Tx, held: Callback, channelId: string): Promise<Callback> {
  const { name, phone, email, matter, language } = held
  const { words } = waysOf[held.kind]
  const subject = context.translate(language, `${words}.subject`, { name })
  const text = matter || context.translate(language, `${words}.noMatter`)
  const conversationId = await beginAppointment(tx, {
    ...{ id: held.id, channelId, locationId: held.locationId, departmentId: held.departmentId },
    ...{ assigneeId: held.memberId, at: held.startsAt, sender: { name, address: email } },
    ...{ locale: language, subject, text },
  })
  const changed = { state: 'booked' as const, heldUntil: null, conversationId, name, phone, email, matter }
  await tx.db
    .updateTable('callbacks')
    .set(changed)
    .where('accountId', '=', tx.accountId)
    .where('id', '=', held.id)
    .execute()
  return { ...held, ...changed }
}
