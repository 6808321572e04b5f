import { type DemandWords, demandWords } from './extortion-words.ts'
import { type Words, wordsOf } from './phrases.ts'

const nearWords = 25
// Words that take a promise back stand close before it, or (German, French) behind its verb.
const notNearWords = 4
const offeredNearWords = 12
const mostBetween = 3

type Phrase = readonly { plain: string; isStem: boolean; isGap: boolean }[]
type Phrases = Record<keyof DemandWords, readonly Phrase[]>

const languages: readonly Phrases[] = Object.values(demandWords).map((words) => ({
  gain: words.gain.map(phraseOf),
  undo: words.undo.map(phraseOf),
  threat: words.threat.map(phraseOf),
  tie: words.tie.map(phraseOf),
  not: words.not.map(phraseOf),
  offered: words.offered.map(phraseOf),
}))

/**
 * Words that could be read as a demand: something of value tied to taking a review back, or to more bad ones if it is
 * not given. Asking for one's money back, or being angry, is none. Every language is tried, as extortion is often not
 * written in the language of the place.
 * @returns the words it rests on; empty: none
 */
export function findDemand(text: string): string[] {
  const words = wordsOf(text)
  for (const { gain, undo, threat, tie, not, offered } of languages) {
    const promises = findAll(words, undo).filter(
      ({ from, until }) =>
        findAll(words.slice(Math.max(0, from - notNearWords), until), not).length === 0 &&
        findAll(words.slice(Math.max(0, from - offeredNearWords), from), offered).length === 0,
    )
    const acts = [...promises, ...findAll(words, threat)]
    if (acts.length === 0) continue
    const [gains, ties] = [findAll(words, gain), findAll(words, tie)]
    for (const act of acts) {
      const [wanted, bond] = [gains, ties].map((all) => all.find((one) => isNear(act, one)))
      if (wanted && bond) return [act, wanted, bond].map((one) => writtenOf(text, words, one))
    }
  }
  return []
}

/** Words from one up to, not including, another. */
type Found = { from: number; until: number }

function isNear(act: Found, { from, until }: Found): boolean {
  const between = until <= act.from ? act.from - until : from - act.until
  return between >= 0 && between <= nearWords
}

function findAll(words: Words, phrases: readonly Phrase[]): Found[] {
  return words.flatMap((_word, from) =>
    phrases.flatMap((phrase) => {
      const until = endOf(words, from, phrase)
      return until === undefined ? [] : [{ from, until }]
    }),
  )
}

/** Where a phrase that begins with a word ends; undefined: it does not stand there. */
function endOf(words: Words, from: number, phrase: Phrase): number | undefined {
  let at = from
  let gap = 0
  for (const part of phrase) {
    if (part.isGap) {
      gap = mostBetween
      continue
    }
    while (gap > 0 && words[at] && !isMatch(words[at]?.plain ?? '', part)) {
      at += 1
      gap -= 1
    }
    if (!isMatch(words[at]?.plain ?? '', part)) return undefined
    at += 1
    gap = 0
  }
  return at
}

function isMatch(plain: string, part: Phrase[number]): boolean {
  return part.isStem ? plain.startsWith(part.plain) : plain === part.plain
}

function phraseOf(phrase: string): Phrase {
  return phrase.split(' ').map((word) => ({
    plain: wordsOf(word)[0]?.plain ?? '',
    isStem: word.endsWith('…'),
    isGap: word === '_',
  }))
}

function writtenOf(text: string, words: Words, { from, until }: Found): string {
  const [first, last] = [words[from], words[until - 1]]
  return first && last ? text.slice(first.at, last.at + last.text.length) : ''
}
