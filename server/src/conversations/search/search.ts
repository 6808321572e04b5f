import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { compileFilter } from '../filter/compile.ts'
import type { Sql } from '../filter/fields.ts'
import type { Filter } from '../filter/shape.ts'
import { expandWords, readPhrases } from './expand-words.ts'
import { type Named, readQuery } from './read-query.ts'
import { type Tiers, tiersOf, type Wanted, type WantedPhrase } from './tiers.ts'

export type Search = {
  words: readonly Wanted[]
  phrases: readonly WantedPhrase[]
  /** undefined when it looks for no word. */
  tiers: Tiers | undefined
  /** Of a conversation, when it is nothing but that. */
  number: string | undefined
  /** What its filters say. */
  filters: readonly Sql[]
}

/** What somebody typed into the search, with all forms of its words. */
export async function readSearch(tx: Tx, text: string): Promise<Search> {
  const query = readQuery(text)
  const named = await Promise.all(query.named.map((one) => filterOf(tx, one)))
  const filters: Filter[] = [...query.conditions, ...named]
  const words = await expandWords(tx, query.words)
  const phrases = await readPhrases(tx, query.phrases)
  const tiers = tiersOf(words, phrases)
  const finds = [...(filters.length > 0 ? [await compileFilter(tx, { all: filters })] : [])]
  return {
    words,
    phrases,
    tiers,
    number: /^\s*#?(\d{1,12})\s*$/.exec(text)?.[1],
    filters: tiers || finds.length > 0 ? finds : [sql<boolean>`false`],
  }
}

/** Whether a search says itself which statuses it wants. */
export function asksForStatus(search: string): boolean {
  return readQuery(search).conditions.some((condition) => condition.field === 'status')
}

/** Sets which documents this transaction sees, and thereby what `search_documents` holds: see its policy. */
export async function lookFor(tx: Tx, query: string): Promise<void> {
  await sql`select set_config('app.search', ${query}, true)`.execute(tx.db)
}

/**
 * Conditions for all conversations whose words a search finds: all words and phrases in one message (subject, people,
 * text or names of files), or the number. Sets what this transaction searches for.
 */
export async function textConditions(tx: Tx, { tiers, number }: Search): Promise<Sql[]> {
  if (!tiers) return []
  await lookFor(tx, tiers.all)
  const numbered = sql`union all select id from conversations as numbered
    where numbered.account_id = ${tx.accountId}::uuid and numbered.number = ${number ?? null}::bigint`
  const found = sql`select conversation_id from search_documents ${number ? numbered : sql``}`
  return [sql<boolean>`conversations.id in (${found})`]
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
  return ids.length > 0 ? { field: kind, op: 'is', value: ids } : noneAtAll
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

const noneAtAll: Filter = { field: 'messageCount', op: 'less', value: 0 }
