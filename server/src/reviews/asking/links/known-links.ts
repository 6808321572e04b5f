import { sql } from 'kysely'

/**
 * Every address at which a location is reviewed, to be selected from: those a person said, and where nobody did for Google,
 * the one Google itself gives (`newReviewUri`) with its record of the place.
 */
export const knownLinks = sql`(
  select account_id, location_id, platform, url, false as is_theirs from review_links
  union all
  select distinct on (record.account_id, record.location_id) record.account_id, record.location_id, 'google_reviews',
    record.listing ->> 'reviewUrl', true
  from directory_records as record
  where record.state = 'linked' and record.listing ->> 'reviewUrl' like 'https://%' and not exists (
    select from review_links as said where said.account_id = record.account_id
      and said.location_id = record.location_id and said.platform = 'google_reviews'))`
