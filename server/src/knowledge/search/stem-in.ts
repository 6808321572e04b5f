import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { Stem } from './build-index.ts'

// So many words have their stems remembered per language: those of questions come again and again.
const mostRemembered = 20_000
// A whole help centre has tens of thousands, and nobody else is answered while an answer's rows are read.
const mostAtOnce = 2_000
const remembered = new Map<string, Map<string, string>>()

/** The stems of words in a language; of one whose rules are not known, the words. */
export function stemIn(context: Context, locale: string): Stem {
  const language = locale.split('-', 1)[0] ?? locale
  return async (words) => {
    const known = remembered.get(language) ?? new Map<string, string>()
    remembered.set(language, known)
    const unknown = words.filter((word) => !known.has(word))
    if (unknown.length === 0) return words.map((word) => known.get(word) ?? word)
    const stems = await readStems(context, language, unknown)
    const fresh = new Map(unknown.map((word, at): [string, string] => [word, stems[at] ?? word]))
    if (known.size + fresh.size > mostRemembered) known.clear()
    if (fresh.size < mostRemembered / 10) for (const [word, stem] of fresh) known.set(word, stem)
    return words.map((word) => fresh.get(word) ?? known.get(word) ?? word)
  }
}

async function readStems(context: Context, language: string, words: readonly string[]): Promise<string[]> {
  return context.read(async (tx) => {
    const stems: string[] = []
    for (let from = 0; from < words.length; from += mostAtOnce) {
      const { rows } = await sql<{ stem: string }>`
        select coalesce(stem_of(${language}, word), word) as stem
        from unnest(${words.slice(from, from + mostAtOnce)}::text[]) with ordinality as asked (word, place)
        order by place`.execute(tx.db)
      for (const { stem } of rows) stems.push(stem)
    }
    return stems
  })
}
