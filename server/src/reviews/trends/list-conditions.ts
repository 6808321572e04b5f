import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** What a number of the trends opens: just the reviews it counts. */
export type CountedFilter = {
  /** The days of their locations, both included. */
  fromDay?: string | undefined
  untilDay?: string | undefined
  /** Only those that say something bad: negative or mixed, with words. */
  complaints?: boolean | undefined
}

export function countedAs({ fromDay, untilDay, complaints }: CountedFilter): RawBuilder<SqlBool>[] {
  return [
    ...(fromDay ? [sql<SqlBool>`reviews.day >= ${fromDay}::date`] : []),
    ...(untilDay ? [sql<SqlBool>`reviews.day <= ${untilDay}::date`] : []),
    // A day begins somewhere up to fourteen hours before it does in UTC and ends twelve after: so the order of the list,
    // which is by time, leads to it.
    ...(fromDay
      ? [sql<SqlBool>`reviews.written_at >= (${fromDay}::date - interval '14 hours') at time zone 'UTC'`]
      : []),
    ...(untilDay
      ? [sql<SqlBool>`reviews.written_at < (${untilDay}::date + interval '36 hours') at time zone 'UTC'`]
      : []),
    // What is gone is counted nowhere.
    ...(fromDay || untilDay ? [sql<SqlBool>`reviews.removed_at is null`] : []),
    ...(complaints
      ? [
          sql<SqlBool>`(reviews.sentiment = 'neg' or reviews.tone in ('mixed', 'disappointed', 'furious'))
            and not reviews.is_star_only`,
        ]
      : []),
  ]
}
