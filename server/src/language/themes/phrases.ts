import { unreachable } from '../../platform/errors.ts'
import { plainWord } from '../mark-words.ts'

/** A word of a text without accents and capitals, and where it stands. */
export type Said = { word: string; start: number; end: number }

export type Phrase<Theme> = {
  theme: Theme
  words: readonly WordPattern[]
  length: number
  /** Where this is said, the theme is not meant. */
  isExcluded: boolean
}

type WordPattern = { letters: string; kind: 'whole' | 'beginning' | 'within' | 'ending' }

/** Phrases by how their first word begins, so that a word of a text is held against few. */
export type PhraseIndex<Theme> = { byBeginning: Map<string, Phrase<Theme>[]>; others: Phrase<Theme>[] }

const lettersOfKey = 2

/** Reads phrases as `Seeds` describes them. */
export function compilePhrases<Theme>(written: ReadonlyMap<Theme, string>): PhraseIndex<Theme> {
  const index: PhraseIndex<Theme> = { byBeginning: new Map(), others: [] }
  for (const [theme, list] of written)
    for (const one of list
      .split('|')
      .map((phrase) => phrase.trim())
      .filter(Boolean)) {
      const phrase = readPhrase(theme, one)
      const [first] = phrase.words
      const isAnywhere = !first || first.kind === 'within' || first.kind === 'ending'
      if (isAnywhere || first.letters.length < lettersOfKey) index.others.push(phrase)
      else {
        const key = first.letters.slice(0, lettersOfKey)
        index.byBeginning.set(key, [...(index.byBeginning.get(key) ?? []), phrase])
      }
    }
  return index
}

function readPhrase<Theme>(theme: Theme, written: string): Phrase<Theme> {
  const isExcluded = written.startsWith('!')
  const words = (written.match(/\*?[\p{L}\p{M}\p{N}]+\*?|\*/gu) ?? []).map(readWord)
  return { theme, words, length: words.length, isExcluded }
}

function readWord(written: string): WordPattern {
  const letters = plainWord(written.replaceAll('*', ''))
  if (written.startsWith('*')) return { letters, kind: written.endsWith('*') ? 'within' : 'ending' }
  return { letters, kind: written.endsWith('*') ? 'beginning' : 'whole' }
}

/** The phrases that begin at a word of a text. */
export function phrasesAt<Theme>(
  index: PhraseIndex<Theme>,
  said: readonly Said[],
  at: number,
): Phrase<Theme>[] {
  const key = said[at]?.word.slice(0, lettersOfKey) ?? ''
  return [...(index.byBeginning.get(key) ?? []), ...index.others].filter(({ words }) =>
    words.every((pattern, offset) => fits(said[at + offset]?.word, pattern)),
  )
}

function fits(word: string | undefined, { letters, kind }: WordPattern): boolean {
  if (word === undefined) return false
  switch (kind) {
    case 'whole':
      return word === letters
    case 'beginning':
      return word.startsWith(letters)
    case 'within':
      return word.includes(letters)
    case 'ending':
      return word.endsWith(letters)
    default:
      return unreachable(kind)
  }
}
