import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { wordsIn } from './fold.ts'
import { stemIn } from './stem-in.ts'
import { bookOf, longestPhrase, type SynonymBook } from './synonyms-in.ts'

/** What a brand says means the same in a language, as the search uses it. */
export async function makeBook(context: Context, locale: string): Promise<SynonymBook> {
  const rows = await context.read((tx) =>
    tx.db
      .selectFrom('searchSynonyms')
      .select('phrases')
      .where('accountId', '=', tx.accountId)
      .where('locale', '=', locale)
      .orderBy('id')
      .execute(),
  )
  const stem = stemIn(context, locale)
  const groups = rows.map(({ phrases }) =>
    phrases.map((phrase) => wordsIn(phrase).slice(0, longestPhrase)).filter((words) => words.length > 0),
  )
  const stems = await stem(groups.flat(2))
  let at = 0
  return bookOf(
    groups.map((group) =>
      group.map((words) => {
        at += words.length
        return { words, stems: stems.slice(at - words.length, at) }
      }),
    ),
  )
}

/** Changes with every synonym of a language. */
export async function stampOfSynonyms(tx: Tx, locale: string): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' ', count(*), max(changed_at), sum(version)) as stamp from search_synonyms
    where account_id = ${tx.accountId}::uuid and locale = ${locale}`.execute(tx.db)
  return rows[0]?.stamp ?? ''
}
