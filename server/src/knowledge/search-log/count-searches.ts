import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts'
import { leastSessionsShown, type SearchQuery, type SearchTermQuery } from './shapes.ts'
import { shareOf } from './share-of.ts'

const nothingFound = sql`results = 0`
const noChoice = sql`results > 0 and clicked is null and not is_reformulated`
const measures = {
  searches: sql`count(*)::int`,
  sessions: sql`count(distinct session)::int`,
  zero: sql`count(*) filter (where ${nothingFound})::int`,
  noClick: sql`count(*) filter (where ${noChoice})::int`,
  reformulated: sql`count(*) filter (where is_reformulated)::int`,
  clicked: sql`count(*) filter (where clicked is not null)::int`,
  contacted: sql`count(*) filter (where contacted_at is not null)::int`,
}
type Counts = Record<keyof typeof measures, number>
const counted = sql`${measures.searches} as searches, ${measures.sessions} as sessions, ${measures.zero} as zero,
  ${measures.noClick} as no_click, ${measures.reformulated} as reformulated, ${measures.clicked} as clicked,
  ${measures.contacted} as contacted`

/** How well searches ended, each share with what it is of and how sure it is. */
export async function readSummary(tx: Tx, asked: SearchQuery) {
  const { rows } = await sql<Counts & { locales: string[] | null }>`
    select ${counted}, (select array_agg(distinct locale order by locale) from searches
      where account_id = ${tx.accountId}::uuid and at > ${since(tx, asked)}) as locales
    from searches where ${within(tx, asked)}`.execute(tx.db)
  const [row] = rows
  const searches = row?.searches ?? 0
  return {
    ...{ searches, sessions: row?.sessions ?? 0, locales: row?.locales ?? [] },
    zero: shareOf(row?.zero ?? 0, searches),
    noClick: shareOf(row?.noClick ?? 0, searches),
    reformulated: shareOf(row?.reformulated ?? 0, searches),
    contacted: shareOf(row?.contacted ?? 0, searches),
  }
}

type TermRow = Counts & {
  term: string
  folded: string
  locale: string
  lastAt: Date
  measure: number
  articleId: string | null
  articleTitle: string | null
}

const cursorShape = z.tuple([z.number(), z.string(), z.string()])
const orders = {
  zero: measures.zero,
  no_click: measures.noClick,
  reformulated: measures.reformulated,
  clicked: measures.clicked,
  contacted: measures.contacted,
}

/** What people look for, the most frequent first: only what at least three visitors did. */
export async function listTerms(
  tx: Tx,
  { outcome, ...asked }: SearchTermQuery,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(cursor, cursorShape)
  const measure = outcome ? orders[outcome] : measures.sessions
  const { rows } = await sql<TermRow>`
    with counted as (
      select folded, locale, max(term) as term, max(at) as last_at, ${measure} as measure, ${counted},
        mode() within group (order by clicked_article_id) filter (where clicked_article_id is not null) as article_id
      from searches where ${within(tx, asked)} and folded <> ''
      group by folded, locale having count(distinct session) >= ${leastSessionsShown} and ${measure} > 0)
    select counted.*, (select title from article_texts as text where text.account_id = ${tx.accountId}::uuid
        and text.article_id = counted.article_id order by text.locale = counted.locale desc, text.id limit 1) as article_title
    from counted
    where ${after === undefined} or (-measure, folded, locale) > (${-(after?.[0] ?? 0)}::int, ${after?.[1] ?? ''}::text, ${after?.[2] ?? ''}::text)
    order by -measure, folded, locale limit ${limit + 1}`.execute(tx.db)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: rows.slice(0, limit).map(asTerm),
    nextCursor: last ? encodeCursor([last.measure, last.folded, last.locale]) : null,
  }
}

function asTerm({ folded: _, measure: __, articleId, articleTitle, ...row }: TermRow) {
  const article = articleId === null || articleTitle === null ? null : { id: articleId, title: articleTitle }
  return { ...row, article }
}

function within(tx: Tx, asked: SearchQuery): RawBuilder<unknown> {
  const { locale = null, locationId = null } = asked
  return sql`account_id = ${tx.accountId}::uuid and at > ${since(tx, asked)}
    and (${locale}::text is null or locale = ${locale}) and (${locationId}::uuid is null or location_id = ${locationId}::uuid)`
}

function since(tx: Tx, { days }: SearchQuery): RawBuilder<unknown> {
  return sql`${tx.now()}::timestamptz - make_interval(days => ${days})`
}
