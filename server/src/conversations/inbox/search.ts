import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'

const maxWords = 12

/**
 * A condition for conversations that have all words of a search in one message (subject, sender or text; each word
 * may be the beginning of one), or whose number it is. Sets what this transaction searches for.
 */
export async function searchingFor(tx: Tx, search: string): Promise<RawBuilder<SqlBool>> {
  const query = wordsQuery(search)
  await sql`select set_config('app.search', plain_text(${query}), true)`.execute(tx.db)
  const number = /^#?(\d{1,12})$/.exec(search)?.[1]
  const byWords = sql<SqlBool>`conversations.id in (select conversation_id from search_documents)`
  return number ? sql<SqlBool>`(conversations.number = ${number}::bigint or ${byWords})` : byWords
}

/** The text of a tsquery: every word quoted, so that nothing in it is an operator. '' finds nothing. */
export function wordsQuery(search: string): string {
  return search
    .split(/[^\p{L}\p{N}@._+-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, maxWords)
    .map((word) => `'${word}':*`)
    .join(' & ')
}
