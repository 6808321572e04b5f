import { type SqlBool, sql } from 'kysely'

/**
 * Locations customers may be led to at an instant, as SQL on a row of `locations`: neither archived, nor closed for
 * good or moved away by the date of their own zone.
 */
export function stillThere(at: Date) {
  return sql<SqlBool>`(locations.archived_at is null and not (locations.status in ('moved', 'closed')
    and coalesce(locations.closed_from, '-infinity') <= (${at}::timestamptz at time zone locations.zone)::date))`
}
