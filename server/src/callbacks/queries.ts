import type { z } from 'zod'
import { visibleConversations } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import type { callbackShape } from './shapes.ts'

/** The calls of a conversation the actor may see, and of those merged into it; the next or latest first. */
export async function listCallbacks(
  tx: Tx,
  conversationId: string,
): Promise<z.infer<typeof callbackShape>[]> {
  const rows = await tx.db
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
    .select([
      'callbacks.id',
      'callbacks.state',
      'callbacks.origin',
      'startsAt',
      'endsAt',
      'wallTime',
      'callbacks.zone',
    ])
    .select(['customerZone', 'callbacks.name', 'callbacks.phone', 'matter', 'attempts'])
    .select(['locations.id as locationId', 'locations.name as locationName'])
    .select(['members.id as memberId', 'members.name as memberName'])
    .where('callbacks.accountId', '=', tx.accountId)
    .where('callbacks.kind', '=', 'call')
    .where((of) =>
      of.or([
        of('conversations.id', '=', conversationId),
        of('conversations.mergedIntoId', '=', conversationId),
      ]),
    )
    .where(visibleConversations(tx.actor))
    .orderBy('startsAt', 'desc')
    .limit(20)
    .execute()
  return rows.flatMap(({ state, locationId, locationName, memberId, memberName, ...row }) =>
    // A time that is only held has no conversation; the others are of visits.
    state === 'held' || state === 'came' || state === 'did_not_come'
      ? []
      : [
          {
            ...{ ...row, state },
            location: { id: locationId, name: locationName },
            member: memberId ? { id: memberId, name: memberName ?? '' } : null,
          },
        ],
  )
}

/** One call the actor may see, as lists show it. */
export async function findListed(tx: Tx, id: string): Promise<z.infer<typeof callbackShape> | undefined> {
  const row = await tx.db
    .selectFrom('callbacks')
    .select('conversationId')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.conversationId) return undefined
  const calls = await listCallbacks(tx, row.conversationId)
  return calls.find((one) => one.id === id)
}
