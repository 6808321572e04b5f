import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { SearchGapQuery } from './shapes.ts'

export type SearchGap = {
  id: string
  term: string
  locale: string
  sessions: number
  foundAt: Date
  locations: { id: string; name: string; sessions: number }[]
  state: SearchGapQuery['state']
  articleId: string | null
}

const most = 200
const withinDays = 14

/** What is looked for in vain again and again, what most look for first; two hundred at most. */
export async function listGaps(tx: Tx, { state, locale }: SearchGapQuery): Promise<SearchGap[]> {
  return readGaps(
    tx,
    sql`state = ${state} and (${locale ?? null}::text is null or locale = ${locale ?? null})`,
  )
}

/** @throws AppError not_found */
export async function getGap(tx: Tx, id: string): Promise<SearchGap> {
  const [found] = await readGaps(tx, sql`id = ${id}::uuid`)
  if (found) return found
  throw new AppError('not_found', 'There is no such gap.', { key: 'search_gap_gone' })
}

async function readGaps(tx: Tx, which: RawBuilder<unknown>): Promise<SearchGap[]> {
  const { rows } = await sql<SearchGap>`
    with gaps as (
      select id, term, folded, locale, found_at, article_id,
        case when dismissed_at is not null then 'dismissed' when article_id is null then 'open'
          when exists (select from article_texts as text where text.account_id = gap.account_id
            and text.article_id = gap.article_id and text.published_version is not null) then 'answered'
          else 'written' end as state
      from search_gaps as gap where account_id = ${tx.accountId}::uuid)
    select id, term, locale, found_at, state, article_id, coalesce(sought.sessions, 0)::int as sessions,
      coalesce(places.places, '[]') as locations
    from gaps
      left join lateral (select count(distinct session) as sessions from searches where ${inVain(tx)}) as sought on true
      left join lateral (select json_agg(json_build_object('id', id, 'name', name, 'sessions', sessions) order by sessions desc, name) as places
        from (select place.id, place.name, count(distinct session)::int as sessions from searches
          join locations as place on place.account_id = searches.account_id and place.id = searches.location_id
          where ${inVain(tx)} group by place.id, place.name order by 3 desc, 2 limit 3) as most) as places on true
    where ${which} order by sessions desc, found_at desc, id limit ${sql.lit(most)}`.execute(tx.db)
  return rows
}

function inVain(tx: Tx): RawBuilder<unknown> {
  return sql`searches.account_id = ${tx.accountId}::uuid and searches.locale = gaps.locale and searches.folded = gaps.folded
    and searches.at > ${tx.now()}::timestamptz - make_interval(days => ${withinDays})
    and (searches.results = 0 or searches.contacted_at is not null)`
}
