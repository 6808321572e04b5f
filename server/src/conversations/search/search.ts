import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { compileFilter } from '../filter/compile.ts'
import type { Sql } from '../filter/fields.ts'
import type { Filter } from '../filter/shape.ts'
import { type Named, readQuery, type SearchQuery } from './read-query.ts'

/**
 * Conditions for conversations a search finds: all its words and phrases in one message (subject, sender or text; a
 * word may be the beginning of one), or the number; and all that its filters say. Sets what this transaction searches for.
 */
export async function searchConditions(tx: Tx, search: string): Promise<Sql[]> {
  const query = readQuery(search)
  const named = await Promise.all(query.named.map((one) => filterOf(tx, one)))
  const filters: Filter[] = [...query.conditions, ...named]
  const isEmpty = query.words.length + query.phrases.length + filters.length === 0
  if (isEmpty) return [sql<boolean>`false`]
  return [
    ...(await textConditions(tx, search, query)),
    ...(filters.length > 0 ? [await compileFilter(tx, { all: filters })] : []),
  ]
}

/** Whether a search says itself which statuses it wants. */
export function asksForStatus(search: string): boolean {
  return readQuery(search).conditions.some((condition) => condition.field === 'status')
}

async function textConditions(tx: Tx, search: string, { words, phrases }: SearchQuery): Promise<Sql[]> {
  if (words.length + phrases.length === 0) return []
  const number = /^\s*#?(\d{1,12})\s*$/.exec(search)?.[1]
  // Quoted only after the accents are gone, because a few letters turn into quotes then.
  const quoted = sql`quote_literal(translate(plain_text(word), '''', ' '))`
  await sql`select set_config('app.search', coalesce((select string_agg(term, ' & ') from (
      select ${quoted} || ':*' as term from unnest(${words}::text[]) as word
      union all
      select (select '(' || string_agg(${quoted}, ' <-> ' order by place) || ')'
        from jsonb_array_elements_text(phrase) with ordinality as parts (word, place))
      from jsonb_array_elements(${JSON.stringify(phrases)}::jsonb) as phrase) as terms), ''), true)`.execute(
    tx.db,
  )
  const byWords = sql<boolean>`conversations.id in (select conversation_id from search_documents)`
  return [number ? sql<boolean>`(conversations.number = ${number}::bigint or ${byWords})` : byWords]
}

// By the beginning of the name, else by any part of it; who has no such name finds nothing.
async function filterOf(tx: Tx, { kind, name }: Named): Promise<Filter> {
  if (kind === 'assignee' && name.toLowerCase() === 'me')
    return { field: 'assignee', op: 'is', value: ['me'] }
  const { rows } = await sql<{ id: string; begins: boolean }>`
    select id, starts_with(plain_text(name), plain_text(${name})) as begins from ${tableOf(kind)}
    where account_id = ${tx.accountId}::uuid and position(plain_text(${name}) in plain_text(name)) > 0
    order by begins desc, name fetch first 50 rows only`.execute(tx.db)
  const begun = rows.filter((row) => row.begins)
  const ids = (begun.length > 0 ? begun : rows).map((row) => row.id)
  return ids.length > 0 ? { field: kind, op: 'is', value: ids } : nothing
}

function tableOf(kind: Named['kind']): RawBuilder<unknown> {
  const tables = {
    location: 'locations',
    department: 'departments',
    assignee: 'members',
    tag: 'tags',
    channel: 'channels',
  } as const
  return sql.table(tables[kind])
}

const nothing: Filter = { field: 'messageCount', op: 'less', value: 0 }
