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
