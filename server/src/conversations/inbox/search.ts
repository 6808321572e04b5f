import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'

const maxWords = 12

/**
 * A condition for conversations that have all words of a search in one message (subject, sender or text; each word
 * may be the beginning of one), or whose number it is. Sets what this transaction searches for.
 */
export async function searchingFor(tx: Tx, search: string): Promise<RawBuilder<SqlBool>> {
  // Quoted only after the accents are gone, because a few letters turn into quotes then.
  await sql`select set_config('app.search', coalesce((
    select string_agg(quote_literal(translate(plain_text(word), '''', ' ')) || ':*', ' & ')
    from unnest(${wordsOf(search)}::text[]) as word), ''), true)`.execute(tx.db)
  const number = /^#?(\d{1,12})$/.exec(search)?.[1]
  const byWords = sql<SqlBool>`conversations.id in (select conversation_id from search_documents)`
  return number ? sql<SqlBool>`(conversations.number = ${number}::bigint or ${byWords})` : byWords
}

/** The words of a search; nothing in it is an operator. */
export function wordsOf(search: string): string[] {
  return search
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, maxWords)
}
