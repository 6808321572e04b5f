import { sql } from 'kysely'
import type { z } from 'zod'
import { visibleConversations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { visitSearchShape, visitShape } from './shapes.ts'

type Visit = z.infer<typeof visitShape>

// A day of a big brand; whoever has more looks at one location.
const mostVisits = 500
const dayMs = 86_400_000

/** The visits of some dates, dated and ordered by the clock of each location; those given up are not among them. */
export async function listVisits(
  tx: Tx,
  { from, days, locationId }: z.output<typeof visitSearchShape>,
): Promise<Visit[]> {
  const until = new Date(Date.parse(from) + days * dayMs).toISOString().slice(0, 10)
  const rows = await selectVisits(tx)
    .where('wallTime', '>=', from)
    .where('wallTime', '<', until)
    .where('callbacks.state', '!=', 'cancelled')
    .$if(locationId !== undefined, (all) => all.where('callbacks.locationId', '=', locationId ?? ''))
    .orderBy('wallTime')
    .orderBy('callbacks.id')
    .limit(mostVisits)
    .execute()
  return rows.flatMap(tell)
}

/** The visits of a conversation the actor may see, and of those merged into it; the next or latest first. */
export async function listVisitsOf(tx: Tx, conversationId: string): Promise<Visit[]> {
  const rows = await selectVisits(tx)
    .where((of) =>
      of.or([
        of('conversations.id', '=', conversationId),
        of('conversations.mergedIntoId', '=', conversationId),
      ]),
    )
    .orderBy('startsAt', 'desc')
    .limit(20)
    .execute()
  return rows.flatMap(tell)
}

/** One visit the actor may see. */
export async function findVisit(tx: Tx, id: string): Promise<Visit | undefined> {
  const rows = await selectVisits(tx).where('callbacks.id', '=', id).execute()
  return rows.flatMap(tell)[0]
}

type Row = Awaited<ReturnType<ReturnType<typeof selectVisits>['executeTakeFirstOrThrow']>>

function tell({ state, locationId, locationName, memberId, memberName, ...row }: Row): Visit[] {
  // A time that is only held has no conversation; the others are of calls.
  if (state !== 'booked' && state !== 'came' && state !== 'did_not_come' && state !== 'cancelled') return []
  return [
    {
      ...{ ...row, state },
      location: { id: locationId, name: locationName },
      member: memberId ? { id: memberId, name: memberName ?? '' } : null,
    },
  ]
}

function selectVisits(tx: Tx) {
  return tx.db
    .selectFrom('callbacks')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'callbacks.accountId')
        .onRef('conversations.id', '=', 'callbacks.conversationId'),
    )
    .innerJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'callbacks.accountId')
        .onRef('locations.id', '=', 'callbacks.locationId'),
    )
    .leftJoin('members', (join) =>
      join
        .onRef('members.accountId', '=', 'callbacks.accountId')
        .onRef('members.id', '=', 'callbacks.memberId'),
    )
    .select(['callbacks.id', 'callbacks.state', 'startsAt', 'endsAt', 'wallTime', 'callbacks.zone'])
    .select(['callbacks.name', 'callbacks.phone', 'matter'])
    .select(sql<string>`coalesce(conversations.merged_into_id, conversations.id)`.as('conversationId'))
    .select(['locations.id as locationId', 'locations.name as locationName'])
    .select(['members.id as memberId', 'members.name as memberName'])
    .where('callbacks.accountId', '=', tx.accountId)
    .where('callbacks.kind', '=', 'visit')
    .where(visibleConversations(tx.actor))
}
