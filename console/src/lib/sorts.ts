import type { Sort } from '../paths.ts'
import type { InboxFilter } from './conversations.ts'
import type { ConversationRow } from './shapes.ts'
import { worthAt } from './worth.ts'

const worked = ['mine', 'unassigned', 'open', 'all']

/** How a list is sorted when nobody said so: as the server does it. */
export function usualSort({ view, q, contact }: InboxFilter): Sort {
  if (q) return 'relevance'
  return worked.includes(view) && !contact ? 'worth' : 'newest'
}

/** Whether a row comes before another in a list sorted like this. */
export function comesBefore(sort: Sort, row: ConversationRow, other: ConversationRow, now: Date): boolean {
  const [mine, theirs] = [placeOf(sort, row, now), placeOf(sort, other, now)]
  for (const [index, place] of mine.entries()) {
    const against = theirs[index] ?? place
    if (place !== against) return place < against
  }
  return mine.length > 1 && sort !== 'oldest' ? row.id > other.id : row.id < other.id
}

type Place = readonly (number | string)[]

/** Where a row stands: the stretch of the list, then its place in it; less is earlier. */
function placeOf(sort: Sort, row: ConversationRow, now: Date): Place {
  const activity = -time(row.lastActivityAt)
  switch (sort) {
    case 'worth':
      return byWorth(row, now)
    case 'newest':
    // Only the server knows what fits.
    case 'relevance':
      return [activity]
    case 'oldest':
      return [-activity]
    case 'created':
      return [-row.number]
    case 'due':
      return row.dueAt ? [0, time(row.dueAt)] : [1, activity]
    case 'waiting':
      return row.waitingSince ? [0, time(row.waitingSince)] : [1, activity]
    case 'priority':
      return [-['low', 'normal', 'high', 'urgent'].indexOf(row.priority), activity]
  }
}

function byWorth(row: ConversationRow, now: Date): Place {
  const activity = -time(row.lastActivityAt)
  const worth = row.status === 'open' && row.worth ? worthAt(row.worth, now) : 0
  if (worth === 1 && row.worth) return [0, time(row.worth.fullUntil), time(row.waitingSince)]
  if (worth > 0) return [1, -worth]
  return row.dueAt ? [2, time(row.dueAt)] : [3, activity]
}

function time(text: string | null): number {
  return text ? new Date(text).getTime() : 0
}
