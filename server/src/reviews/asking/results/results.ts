import { type SqlBool, sql } from 'kysely'
import { visibleLocations } from '../../../accounts/index.ts'
import type { Tx } from '../../../platform/context.ts'
import { type CardFigures, readCardUses } from '../cards/uses.ts'

export type Figures = {
  planned: number
  sent: number
  opened: number
  clicked: number
  told: number
  skipped: number
  failed: number
}
export type Results = {
  all: Figures
  moments: (Figures & { key: string })[]
  locations: (Figures & { key: string; name: string })[]
  weeks: (Figures & { key: string })[]
  platforms: { key: string; clicked: number }[]
  reasons: { key: string; count: number }[]
  /** Of those who came by the code of a card. */
  cards: (CardFigures & { key: string; name: string })[]
}

type Span = { since: Date; until: Date; locationId?: string | undefined }

const mostLocations = 200

/**
 * What came of asking, counted and nothing guessed: whether somebody wrote a review nobody can know. Each request counts
 * once in `planned` and in all it came to.
 */
export async function readResults(tx: Tx, span: Span): Promise<Results> {
  const within = sql`review_requests where account_id = ${tx.accountId}::uuid
    and planned_at >= ${span.since}::timestamptz and planned_at <= ${span.until}::timestamptz
    and ${visibleLocations(tx.actor, 'review_requests.location_id')} and ${placeIs(span.locationId)}`
  const figures = sql`count(*)::int as planned, count(sent_at)::int as sent,
    count(*) filter (where opened_at is not null or clicked_at is not null)::int as opened,
    count(clicked_at)::int as clicked, count(*) filter (where is_told)::int as told,
    count(*) filter (where state = 'skipped')::int as skipped,
    count(*) filter (where state in ('failed', 'bounced'))::int as failed`
  const rows = async <Row>(statement: ReturnType<typeof sql<Row>>) => (await statement.execute(tx.db)).rows
  const [all] = await rows(sql<Figures>`select ${figures} from ${within}`)
  return {
    all: all!,
    moments: await rows(
      sql<Figures & { key: string }>`select moment as key, ${figures} from ${within} group by 1 order by 1`,
    ),
    weeks: await rows(
      sql<
        Figures & { key: string }
      >`select to_char(date_trunc('week', planned_at at time zone 'UTC'), 'YYYY-MM-DD') as key,
        ${figures} from ${within} group by 1 order by 1`,
    ),
    locations: await rows(
      sql<Figures & { key: string; name: string }>`select counted.*, locations.name from (
        select location_id::text as key, ${figures} from ${within} group by 1) as counted
        join locations on locations.account_id = ${tx.accountId}::uuid and locations.id = counted.key::uuid
        order by planned desc, name fetch first ${sql.lit(mostLocations)} rows only`,
    ),
    platforms: await rows(
      sql<{ key: string; clicked: number }>`select platform as key, count(*)::int as clicked from ${within}
        and platform is not null group by 1 order by 2 desc, 1`,
    ),
    reasons: await rows(
      sql<{ key: string; count: number }>`select reason as key, count(*)::int as count from ${within}
        and state = 'skipped' group by 1 order by 2 desc, 1`,
    ),
    cards: await readCardUses(tx, span, mostLocations),
  }
}

function placeIs(locationId: string | undefined) {
  return locationId ? sql<SqlBool>`location_id = ${locationId}::uuid` : sql<SqlBool>`true`
}
