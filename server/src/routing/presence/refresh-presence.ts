import { hoursOf } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import { routingSettings } from '../settings.ts'
import { onPlan, type Presence, presenceOf } from './state.ts'

/**
 * Works out anew whether members are there, after `change` became of what is known of them, and says so where it is
 * different. Held until the transaction ends.
 */
export async function refreshPresence(
  tx: Tx,
  memberIds: readonly string[],
  change: (known: Presence) => Presence = (known) => known,
): Promise<void> {
  if (memberIds.length === 0) return
  const awayAfterMs = (await routingSettings.read(tx)).routingAwayMinutes * 60_000
  for (const { memberId, state: previous, shifts, ...known } of await hold(tx, memberIds)) {
    const after = change(onPlan(known, shifts === null ? null : hoursOf(shifts), tx.now()))
    const state = presenceOf(after, tx.now(), awayAfterMs)
    await tx.db
      .updateTable('memberPresence')
      .set({ ...after, state, ...(state === previous ? {} : { since: tx.now() }) })
      .where('accountId', '=', tx.accountId)
      .where('memberId', '=', memberId)
      .execute()
    if (state !== previous)
      record(tx, 'member.presence_changed', { subjectId: memberId, payload: { state, previous } })
  }
}

async function hold(tx: Tx, memberIds: readonly string[]) {
  const ids = [...new Set(memberIds)].sort()
  await tx.db
    .insertInto('memberPresence')
    .values(ids.map((memberId) => ({ accountId: tx.accountId, memberId, since: tx.now() })))
    .onConflict((row) => row.doNothing())
    .execute()
  return tx.db
    .selectFrom('memberPresence as presence')
    .leftJoin('memberWork as work', (join) =>
      join
        .onRef('work.accountId', '=', 'presence.accountId')
        .onRef('work.memberId', '=', 'presence.memberId'),
    )
    .select(['presence.memberId', 'presence.state', 'presence.choice', 'presence.worksExtra'])
    .select(['presence.isOnShift', 'presence.shiftTurnsAt', 'presence.seenAt', 'work.shifts'])
    .where('presence.accountId', '=', tx.accountId)
    .where('presence.memberId', 'in', ids)
    .orderBy('presence.memberId')
    .forUpdate('presence')
    .execute()
}
