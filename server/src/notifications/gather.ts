import { sql } from 'kysely'
import { z } from 'zod'
import { memberActor, visibleConversations } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { quietUntil } from './quiet.ts'
import { readSettings } from './settings.ts'
import { mailAfterMs, pushAfterMs } from './when.ts'

export const outWayShape = z.enum(['mail', 'push'])
export type OutWay = z.infer<typeof outWayShape>

const payloadShape = z.object({ memberId: z.uuid(), way: outWayShape })
// The database says when it is time, and its clock may be ahead of ours.
const clocksApartMs = 2_000
// More at once is one message that says how many.
const mostSingly = 3

/** Queues what gathers a member's notifications into letters, at the first of some times. */
export function planGathering(tx: Tx, memberId: string, way: OutWay, times: readonly (Date | null)[]): void {
  const first = times.filter((at) => at !== null).sort((a, b) => a.getTime() - b.getTime())[0]
  if (!first) return
  const key = `notifications ${way} ${memberId}`
  tx.enqueue('notifications.gather', { memberId, way }, { runAt: first, key })
}

/** Has all that waits for the end of a member's quiet hours looked at anew, as those hours have changed. */
export async function lookAgain(tx: Tx, memberId: string): Promise<void> {
  for (const [way, afterMs] of [
    ['mail', mailAfterMs],
    ['push', pushAfterMs],
  ] as const) {
    const at = sql.ref(`${way}_at`)
    await sql`update notifications
      set ${at} = least(${at}, greatest(first_at + ${`${afterMs} milliseconds`}::interval, ${tx.now()}::timestamptz))
      where account_id = ${tx.accountId} and member_id = ${memberId} and ${at} is not null`.execute(tx.db)
    planGathering(tx, memberId, way, [await nextOut(tx, memberId, way)])
  }
}

/**
 * Turns what is due for a member into letters, each with a job of its own. What they may not see any more goes out to
 * nobody; what falls into quiet hours waits for their end.
 */
export async function gatherLetters(context: Context, payload: Record<string, unknown>): Promise<void> {
  const { memberId, way } = payloadShape.parse(payload)
  await context.transaction(async (tx) => {
    const due = await takeDue(tx, memberId, way)
    const { quiet } = await readSettings(tx, memberId)
    const until = quietUntil(quiet, tx.now())
    const waits = (one: Due) => until !== undefined && !(one.isUrgent && quiet.letsUrgentThrough)
    if (until)
      await setOutAt(
        tx,
        way,
        due.filter(waits).map((one) => one.id),
        until,
      )
    const goes = due.filter((one) => one.isVisible && !waits(one)).map((one) => one.id)
    await noteGone(tx, way, goes)
    await addLetters(tx, memberId, way, goes)
    planGathering(tx, memberId, way, [await nextOut(tx, memberId, way)])
  })
}

type Due = { id: string; isUrgent: boolean; isVisible: boolean }

// Taken: nobody else turns them into letters.
async function takeDue(tx: Tx, memberId: string, way: OutWay): Promise<Due[]> {
  const actor = await memberActor(tx, memberId)
  const at = sql.ref(`${way}_at`)
  const soon = new Date(tx.now().getTime() + clocksApartMs)
  const visible = actor ? visibleConversations(actor, 'matter') : sql`false`
  const { rows } = await sql<Due>`
    with due as (select id, conversation_id, is_urgent, first_at from notifications
      where account_id = ${tx.accountId} and member_id = ${memberId} and ${at} <= ${soon} and read_at is null
      order by id for update),
    taken as (update notifications set ${at} = null from due
      where notifications.account_id = ${tx.accountId} and notifications.id = due.id)
    select due.id, due.is_urgent, ${visible} as is_visible
    from due join conversations matter on matter.account_id = ${tx.accountId} and matter.id = due.conversation_id
    order by due.first_at, due.id`.execute(tx.db)
  return rows
}

async function setOutAt(tx: Tx, way: OutWay, ids: readonly string[], at: Date): Promise<void> {
  await sql`update notifications set ${sql.ref(`${way}_at`)} = ${at}
    where account_id = ${tx.accountId} and id = any(${[...ids]}::uuid[])`.execute(tx.db)
}

async function noteGone(tx: Tx, way: OutWay, ids: readonly string[]): Promise<void> {
  const column = way === 'mail' ? 'mailed_at' : 'pushed_at'
  await sql`update notifications set ${sql.ref(column)} = ${tx.now()}
    where account_id = ${tx.accountId} and id = any(${[...ids]}::uuid[])`.execute(tx.db)
}

async function addLetters(tx: Tx, memberId: string, way: OutWay, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const bundles = way === 'push' && ids.length <= mostSingly ? ids.map((id) => [id]) : [[...ids]]
  const devices = way === 'push' ? await devicesOf(tx, memberId) : [null]
  const letters = devices.flatMap((subscriptionId) =>
    bundles.map((notificationIds) => ({
      accountId: tx.accountId,
      id: newId(),
      memberId,
      way,
      subscriptionId,
      notificationIds,
      createdAt: tx.now(),
    })),
  )
  if (letters.length === 0) return
  await tx.db.insertInto('notificationLetters').values(letters).execute()
  for (const { id } of letters) tx.enqueue('notifications.send', { letterId: id })
}

async function devicesOf(tx: Tx, memberId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('pushSubscriptions')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('memberId', '=', memberId)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

async function nextOut(tx: Tx, memberId: string, way: OutWay): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`select min(${sql.ref(`${way}_at`)}) as at from notifications
    where account_id = ${tx.accountId} and member_id = ${memberId}`.execute(tx.db)
  return rows[0]?.at ?? null
}
