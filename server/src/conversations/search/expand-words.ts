import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { Wanted, WantedPhrase } from './tiers.ts'

/** The languages whose forms of words are known. */
const languages = ['en', 'it', 'de', 'pl', 'ru']

const mostForms = 60

type Found = { word: string; forms: string[]; isKnown: boolean }

/**
 * The words of a search as documents have them, each with its other forms that were written in this brand. The last
 * word may still be being typed, and one that nobody wrote may be the beginning of one.
 */
export async function expandWords(tx: Tx, words: readonly string[]): Promise<Wanted[]> {
  if (words.length === 0) return []
  const { rows } = await sql<Found>`
    select lexeme as word,
      exists (select from search_words as known where known.account_id = ${tx.accountId}::uuid
        and known.language = any(${languages}::text[]) and known.word = lexeme) as is_known,
      array(select distinct known.word
        from unnest(${languages}::text[]) as spoken (tongue)
        join search_words as known on known.account_id = ${tx.accountId}::uuid and known.language = tongue
          and known.stem = stem_of(tongue, lexeme)
        where known.word <> lexeme) as forms
    from unnest(${words}::text[]) with ordinality as typed (word, place),
      unnest(tsvector_to_array(plain_words(typed.word))) with ordinality as lexemes (lexeme, part)
    order by typed.place, part`.execute(tx.db)
  return rows.map(({ word, forms, isKnown }, index) => ({
    word,
    forms: forms.slice(0, mostForms),
    // One letter or digit begins too much of everything; one sign of a language without spaces does not.
    mayContinue: (!isKnown || index === rows.length - 1) && !/^[a-zа-я0-9]$/.test(word),
  }))
}

/** Phrases of a search, each matched by its words in this order and nothing between them. */
export async function readPhrases(tx: Tx, phrases: readonly string[][]): Promise<WantedPhrase[]> {
  if (phrases.length === 0) return []
  const { rows } = await sql<WantedPhrase>`
    select plain_phrase(phrase)::text as query, tsvector_to_array(plain_words(phrase)) as words
    from unnest(${phrases.map((words) => words.join(' '))}::text[]) as phrase`.execute(tx.db)
  return rows.filter(({ words }) => words.length > 0)
}
