import type { Tone } from '../judging/tone-of.ts'
import { findIrony, findTrouble } from './irony.ts'

/** What is known of a review when its strategy is chosen. */
export type ReviewFacts = {
  stars: number | null
  title: string
  text: string
  language: string | null
  /** What it was judged, if it was. */
  tone: Tone | null
  /** A person said so. */
  isPersons: boolean
  /** Its stars and its words clearly say the opposite. */
  disagrees: boolean
  /** Of its words alone, −1 to 1; null: nobody knows. */
  score: number | null
  /** The words that decided what it feels like. */
  words: readonly string[]
}

/** Why: a key of messages/…/review-strategies.json (`because…`), and what it is shown with. */
export type Reason = {
  key: 'stars' | 'noStars' | 'words' | 'irony' | 'disagrees' | 'person' | 'unclear'
  stars: number | null
  words: string[]
}

export type Chosen = {
  tone: Tone
  because: Reason[]
  /** Its stars say one thing and its words another: it is never answered without a person. */
  isDivided: boolean
}

const mostWords = 4

/**
 * The tone a review is answered in, by what is meant:
 *
 * 0. What a person said it is.
 * 1. Praise for what nobody praises ("Great, another two hours of waiting") is a complaint: of one star furious, else
 *    disappointed, however many stars there are.
 * 2. Stars and words that clearly disagree: the words are what was meant. Many stars with a complaint: disappointed. One or two
 *    stars with nothing but praise were mixed up: pleased. Where the words name a trouble as well, the stars are right.
 * 3. What it was judged to be.
 * 4. Its stars; without any, its words; without either, mixed: thanks and regret together harm nobody.
 */
export function chooseStrategy(facts: ReviewFacts): Chosen {
  const text = `${facts.title}\n${facts.text}`.trim()
  const irony = findIrony(text, facts.language)
  if (facts.tone && facts.isPersons)
    return {
      tone: facts.tone,
      because: [{ key: 'person', stars: null, words: [] }],
      isDivided: facts.disagrees,
    }
  if (irony && facts.stars !== 3) return ofIrony(facts, [irony.praise, irony.trouble])
  if (facts.disagrees) return ofDisagreement(facts, findTrouble(text, facts.language))
  const told = [byStars(facts.stars), ...byWords(facts)]
  if (facts.tone) return { tone: facts.tone, because: told, isDivided: false }
  if (facts.stars !== null) return { tone: ofStars(facts.stars), because: told, isDivided: false }
  return ofWords(facts, told)
}

function ofIrony(facts: ReviewFacts, words: string[]): Chosen {
  const { stars } = facts
  const tone = facts.tone === 'furious' || stars === 1 ? 'furious' : 'disappointed'
  return { tone, because: [byStars(stars), { key: 'irony', stars: null, words }], isDivided: true }
}

function ofDisagreement(facts: ReviewFacts, trouble: string | undefined): Chosen {
  const { stars } = facts
  const isFew = stars !== null && stars <= 2
  const words = [...(trouble ? [trouble] : []), ...facts.words].slice(0, mostWords)
  const because: Reason[] = [byStars(stars), { key: 'disagrees', stars: null, words }]
  if (isFew) return { tone: trouble ? ofStars(stars) : 'pleased', because, isDivided: true }
  return { tone: facts.tone === 'furious' ? 'furious' : 'disappointed', because, isDivided: true }
}

function ofWords({ score }: ReviewFacts, told: Reason[]): Chosen {
  if (score === null) {
    const because: Reason[] = [...told, { key: 'unclear', stars: null, words: [] }]
    return { tone: 'mixed', because, isDivided: false }
  }
  const tone = score > 0.6 ? 'glowing' : score > 0.2 ? 'pleased' : score < -0.2 ? 'disappointed' : 'mixed'
  return { tone, because: told, isDivided: false }
}

function ofStars(stars: number): Tone {
  const byCount = ['furious', 'disappointed', 'mixed', 'pleased', 'glowing'] as const
  return byCount[Math.min(4, Math.max(0, stars - 1))] ?? 'mixed'
}

function byStars(stars: number | null): Reason {
  return { key: stars === null ? 'noStars' : 'stars', stars, words: [] }
}

function byWords({ words }: ReviewFacts): Reason[] {
  return words.length === 0 ? [] : [{ key: 'words', stars: null, words: words.slice(0, mostWords) }]
}
