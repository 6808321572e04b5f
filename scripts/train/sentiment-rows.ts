import { type Sentiment, sentiments } from '../../server/src/language/sentiment/judge-sentiment.ts'
import { isHeldOut } from './is-held-out.ts'
import { filesIn, type Row, readRows } from './read-rows.ts'

export type SentimentRow = {
  language: string
  label: Sentiment
  text: string
  source: string
  weight: number
  isHeldOut: boolean
}

// Licensed by nobody who could.
const leftOut = new Set(['womens'])
// Sentences of reviews are what is judged here; of the many lines from social networks most say little.
const counting = new Map([
  ['uci_yelp', 2],
  ['uci_amazon', 2],
  ['uci_imdb', 2],
  ['hutto_amazon', 2],
  ['goemotions', 0.5],
])
const held = 10
// Languages much alike share the beginnings of words; what is written in one counts a part of that in another.
const kin: Record<string, Record<string, number>> = {
  it: { es: 0.2, fr: 0.2, en: 0.2 },
  es: { it: 0.3, fr: 0.3, en: 0.3 },
  fr: { it: 0.3, es: 0.3, en: 0.3 },
  de: { en: 0.3 },
}
// M-ABSA holds the same reviews in each language: what is held out in one would be learned in another.
const ofKin = /^(?:inhouse|uci_|hutto_|brighter)/

/** Labelled texts of a folder. Files without a fold of their own have a tenth held out, by their text. */
export function sentimentRows(folder: string): SentimentRow[] {
  return filesIn(folder, 'sentiment').flatMap((path) => readRows(path).flatMap((row) => rowOf(row)))
}

/** Requests of English-speaking customers by topic: neither good nor bad, which texts with feelings hardly know. */
export function neutralRows(folder: string): SentimentRow[] {
  return filesIn(folder, 'topics_clinc150').flatMap((path) =>
    readRows(path)
      .filter((_row, index) => index % 4 === 0)
      .map(({ text }) => ({
        ...{ language: 'en', label: 'neu' as const, text: String(text), source: 'clinc150' },
        ...{ weight: 0.3, isHeldOut: false },
      })),
  )
}

/** What languages akin to one teach of it as well. */
export function kinRows(rows: readonly SentimentRow[], language: string): SentimentRow[] {
  const parts = kin[language] ?? {}
  return rows.flatMap((row) => {
    const part = parts[row.language] ?? 0
    return part > 0 && ofKin.test(row.source) ? [{ ...row, weight: row.weight * part }] : []
  })
}

function rowOf({ lang, label, text, src, weight, fold }: Row): SentimentRow[] {
  const found = label === 'mix' ? 'neu' : sentiments.find((one) => one === label)
  if (!found || typeof text !== 'string' || leftOut.has(String(src))) return []
  return [
    {
      ...{ language: String(lang), label: found, text, source: String(src ?? '') },
      weight: (typeof weight === 'number' ? weight : 1) * (counting.get(String(src)) ?? 1),
      isHeldOut: fold === undefined ? isHeldOut(text, held) : fold === 'dev',
    },
  ]
}
