import { plainWord } from '../mark-words.ts'
import { compilePhrases, type Phrase, type PhraseIndex, phrasesAt, type Said } from './phrases.ts'
import { de } from './seeds/de.ts'
import { en } from './seeds/en.ts'
import { es } from './seeds/es.ts'
import { fr } from './seeds/fr.ts'
import { it } from './seeds/it.ts'
import { pl } from './seeds/pl.ts'
import { ru } from './seeds/ru.ts'
import { type JourneyStep, type Seeds, type Theme, themeSteps } from './themes.ts'

export type FoundTheme = {
  theme: Theme
  step: JourneyStep
  /** The words that decided, as they stand in the text. */
  phrase: string
}

const seeds: ReadonlyMap<string, Seeds> = new Map(Object.entries({ en, it, pl, ru, es, de, fr }))
const compiled = new Map<string, PhraseIndex<Theme>>()
const longest = 5_000

/** The themes a text speaks of, in the order it comes to them; none in a language without seeds. */
export function findThemes(text: string, language: string): FoundTheme[] {
  const phrases = phrasesOf(language)
  if (!phrases) return []
  const words = wordsIn(text.slice(0, longest))
  const hits = words.flatMap((_word, at) => phrasesAt(phrases, words, at).map((phrase) => ({ phrase, at })))
  const found = new Map<Theme, FoundTheme>()
  for (const hit of hits) {
    const { theme, length, isExcluded } = hit.phrase
    if (isExcluded || found.has(theme) || hits.some((other) => excludes(other, hit))) continue
    const start = words[hit.at]?.start ?? 0
    const end = words[hit.at + length - 1]?.end ?? start
    found.set(theme, { theme, step: themeSteps[theme], phrase: text.slice(start, end) })
  }
  return [...found.values()]
}

type Hit = { phrase: Phrase<Theme>; at: number }

function excludes(other: Hit, hit: Hit): boolean {
  return (
    other.phrase.isExcluded &&
    other.phrase.theme === hit.phrase.theme &&
    other.at < hit.at + hit.phrase.length &&
    hit.at < other.at + other.phrase.length
  )
}

function phrasesOf(language: string): PhraseIndex<Theme> | undefined {
  const known = compiled.get(language)
  const written = seeds.get(language)
  if (known || !written) return known
  const index = compilePhrases(new Map(themes.map((theme) => [theme, written[theme]])))
  compiled.set(language, index)
  return index
}

const themes = Object.keys(themeSteps).filter((name): name is Theme => name in themeSteps)

function wordsIn(text: string): Said[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: raw, index: start }) => ({
    word: plainWord(raw),
    start,
    end: start + raw.length,
  }))
}
