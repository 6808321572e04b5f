import { sql } from 'kysely'
import type { Sql } from '../filter/fields.ts'
import type { Sort } from '../shapes.ts'

/** One stretch of a list: what stands in it, by what it is ordered (then by id, the same way round). */
export type Segment = {
  where: Sql
  by: ReturnType<typeof sql>
  type: 'timestamptz' | 'float8' | 'bigint'
  direction: 'asc' | 'desc'
  /** What the documents it names are searched for: see `lookFor`. */
  search?: string
  /** The same conversations by another way, for when `where` leads to fewer than are wanted. */
  otherwise?: Sql | undefined
}

const always = sql<boolean>`true`
const byActivity = {
  by: sql`conversations.last_activity_at`,
  type: 'timestamptz',
  direction: 'desc',
} as const
const byDue = { by: sql`conversations.due_at`, type: 'timestamptz', direction: 'asc' } as const
const weekSeconds = 604_800

/** The stretches a sorted list is made of, one after the other; each is the order of an index or small. */
export function segmentsOf(sort: Sort, at: Date): Segment[] {
  switch (sort) {
    case 'worth':
      return byWorth(at)
    case 'newest':
    // Nothing is looked for: see `byRelevance`.
    case 'relevance':
      return [{ where: always, ...byActivity }]
    case 'oldest':
      return [{ where: always, ...byActivity, direction: 'asc' }]
    case 'created':
      // Numbers are given in the order of arrival.
      return [{ where: always, by: sql`conversations.number`, type: 'bigint', direction: 'desc' }]
    case 'due':
      return [
        { where: sql`conversations.due_at is not null`, ...byDue },
        { where: sql`conversations.due_at is null`, ...byActivity },
      ]
    case 'waiting':
      return [
        {
          where: sql`conversations.waiting_since is not null`,
          ...byDue,
          by: sql`conversations.waiting_since`,
        },
        { where: sql`conversations.waiting_since is null`, ...byActivity },
      ]
    case 'priority':
      return [3, 2, 1, 0].map((rank) => ({
        where: sql`conversations.priority = ${sql.lit(rank)}`,
        ...byActivity,
      }))
  }
}

// What an answer is still worth, most first; then what is due, soonest first; then what was active last.
function byWorth(at: Date): Segment[] {
  const isWorth = sql`coalesce(conversations.status = 'open' and conversations.worth_gone_at > ${at}::timestamptz, false)`
  return [
    // Without the coalesce, so that the index on worth_gone_at serves.
    {
      where: sql`conversations.status = 'open' and conversations.worth_gone_at > ${at}::timestamptz`,
      by: remainingWorth(at),
      type: 'float8',
      direction: 'desc',
    },
    { where: sql`conversations.due_at is not null and not ${isWorth}`, ...byDue },
    { where: sql`conversations.due_at is null and not ${isWorth}`, ...byActivity },
  ]
}

/**
 * 1 to 2 while an answer is worth everything (more the sooner that ends, then the longer the customer waits), then
 * from 1 down to 0 in open time: see `worthSince`.
 */
function remainingWorth(at: Date) {
  const now = sql`${at}::timestamptz`
  const seconds = (span: ReturnType<typeof sql>) => sql`extract(epoch from ${span})::float8`
  const pauseLeft = sql`coalesce(greatest(0, ${seconds(
    sql`worth_paused_until - greatest(${now}, worth_paused_from)`,
  )}), 0)`
  const pause = sql`coalesce(${seconds(sql`worth_paused_until - worth_paused_from`)}, 0)`
  return sql`(case when worth_full_until >= ${now}
    then 2 - least(${seconds(sql`worth_full_until - ${now}`)} / ${sql.lit(weekSeconds)}, 1)
      + ${seconds(sql`${now} - waiting_since`)} / 1e10
    else coalesce((${seconds(sql`worth_gone_at - ${now}`)} - ${pauseLeft})
      / nullif(${seconds(sql`worth_gone_at - worth_full_until`)} - ${pause}, 0), 0) end)`
}
