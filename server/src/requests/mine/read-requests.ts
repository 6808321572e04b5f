import { sql } from 'kysely'
import { listRecordsOf } from '../../contacts/index.ts'
import { usualZone } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'

/** A matter as its customer sees it. */
export type Request = {
  id: string
  number: number
  subject: string
  status: 'open' | 'waiting' | 'snoozed' | 'resolved' | 'spam'
  isWaitingForUs: boolean
  /** By when it is answered, where that was promised and is still owed. */
  dueAt: Date | null
  createdAt: Date
  lastAt: Date
  locationName: string | null
  zone: string
  rating: { isGood: boolean; words: string } | null
}

const mostShown = 500

/** All matters of whoever an address belongs to, the newest first; or the one asked for. */
export async function listRequests(
  tx: Tx,
  address: string,
  only?: { number: number } | { id: string },
): Promise<Request[]> {
  const contactIds = await listRecordsOf(tx, address)
  if (contactIds.length === 0) return []
  const rows = await tx.db
    .selectFrom('conversations')
    .leftJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'conversations.accountId')
        .onRef('locations.id', '=', 'conversations.locationId'),
    )
    .leftJoin('conversationRatings as rating', (join) =>
      join
        .onRef('rating.accountId', '=', 'conversations.accountId')
        .onRef('rating.conversationId', '=', 'conversations.id'),
    )
    .select(['conversations.id', 'conversations.number', 'conversations.subject', 'conversations.status'])
    .select(['conversations.waitingSince', 'conversations.firstResponseAt', 'conversations.createdAt'])
    .select(['conversations.firstResponseDueAt', 'conversations.nextAnswerDueAt'])
    .select(['conversations.lastMessageAt as lastAt', 'locations.name as locationName'])
    .select(sql<string | null>`locations.hours->>'zone'`.as('zone'))
    .select(['rating.isGood', 'rating.words'])
    .where('conversations.accountId', '=', tx.accountId)
    .where('conversations.contactId', 'in', contactIds)
    .where('conversations.sideOfId', 'is', null)
    .where('conversations.mergedIntoId', 'is', null)
    .$if(only !== undefined && 'number' in only, (all) =>
      all.where('conversations.number', '=', only && 'number' in only ? only.number : 0),
    )
    .$if(only !== undefined && 'id' in only, (all) =>
      all.where('conversations.id', '=', only && 'id' in only ? only.id : ''),
    )
    .orderBy('conversations.lastActivityAt', 'desc')
    .orderBy('conversations.id', 'desc')
    .limit(mostShown)
    .execute()
  const otherZone = rows.some(({ zone }) => zone === null) ? await usualZone(tx) : 'UTC'
  return rows.map(({ isGood, words, firstResponseAt, firstResponseDueAt, nextAnswerDueAt, ...row }) => {
    const isWaitingForUs = row.waitingSince !== null
    const dueAt = firstResponseAt === null ? firstResponseDueAt : nextAnswerDueAt
    return {
      ...{ id: row.id, number: Number(row.number), subject: row.subject, status: row.status },
      ...{ isWaitingForUs, dueAt: isWaitingForUs ? dueAt : null, createdAt: row.createdAt },
      ...{ lastAt: row.lastAt, locationName: row.locationName, zone: row.zone ?? otherZone },
      rating: isGood === null ? null : { isGood, words: words ?? '' },
    }
  })
}
