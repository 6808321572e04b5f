import { findHeat } from '../../language/tone/heated-words.ts'

export const tones = ['glowing', 'pleased', 'mixed', 'disappointed', 'furious'] as const
/** What kind of answer a review wants, from the happiest to the angriest. */
export type Tone = (typeof tones)[number]

export const toneReasons = [
  'stars',
  'words',
  'disagreement',
  'shouting',
  'exclamations',
  'insults',
  'threats',
] as const
/** What a tone was told by. */
export type ToneReason = (typeof toneReasons)[number]

export type ToneFacts = {
  stars: number | null
  /** As it was written, title and all. */
  text: string
  language: string | undefined
  /** What it feels like, by the stars or else the words. */
  sentiment: 'pos' | 'neu' | 'neg' | 'unclear'
  /** Of its words alone, −1 to 1; undefined where nothing can be told of them. */
  score: number | undefined
  disagrees: boolean
}

export type ToneVerdict = {
  tone: Tone
  reasons: ToneReason[]
  /** What was said in anger, as it stands in the text. */
  words: string[]
}

/** To be noted beside a verdict: another rule has another number. */
export const toneRule = 'tone-1'

// Fitted by eye on reviews of both kinds: words alone are right nine times of ten beyond these.
const enthusiastic = 0.6
const bitter = -0.5
const fewestLetters = 12
const mostWords = 5

/**
 * The tone of a review that says something. What decides, in this order:
 *
 * 1. Its words say clearly the opposite of many stars: mixed, or disappointed if it calls names. Of few stars: it stays
 *    disappointed, for irony is more frequent than a slip of the finger, and a calm answer harms in neither case.
 * 2. Somebody who is not happy and shouts, calls names, threatens or hammers on the exclamation mark is furious.
 * 3. Stars: five with enthusiastic words glow, four and five please, three are mixed, fewer disappointed. Four or five with
 *    bitter words are mixed, and so is nothing but a plain request.
 * 4. Without stars the words alone, and where they are unclear: mixed.
 */
export function toneOf(facts: ToneFacts): ToneVerdict {
  const { stars, score = 0, disagrees } = facts
  const anger = angerIn(facts)
  const told: ToneReason[] = [
    ...(stars === null ? [] : (['stars'] as const)),
    ...(facts.score === undefined ? [] : (['words'] as const)),
  ]
  const verdict = (tone: Tone, ...more: ToneReason[]) => ({
    tone,
    reasons: [...told, ...more],
    words: anger.words,
  })
  if (disagrees && isHappy(facts))
    return verdict(anger.reasons.length > 0 ? 'disappointed' : 'mixed', 'disagreement', ...anger.reasons)
  if (!isHappy(facts) && isFurious(facts, anger)) return verdict('furious', ...anger.reasons)
  if (disagrees) return verdict('disappointed', 'disagreement')
  if (isHappy(facts)) {
    if (score <= bitter || anger.words.length > 0) return verdict('mixed', ...anger.reasons)
    return verdict(stars !== 4 && score >= enthusiastic ? 'glowing' : 'pleased')
  }
  if (facts.sentiment === 'neg') return verdict('disappointed')
  return verdict(stars === 3 && score <= bitter && anger.words.length > 0 ? 'disappointed' : 'mixed')
}

type Anger = { reasons: ToneReason[]; words: string[] }

function angerIn({ text, language }: ToneFacts): Anger {
  const heat = language ? findHeat(text, language) : []
  const has = (kind: 'insult' | 'threat') => heat.some((one) => one.heat === kind)
  const found: [ToneReason, boolean][] = [
    ['shouting', isShouted(text)],
    ['exclamations', /!{3}|(?:![^!]+){4}!|!\?|\?!|\?{3}/u.test(text)],
    ['insults', has('insult')],
    ['threats', has('threat')],
  ]
  return {
    reasons: found.flatMap(([reason, isThere]) => (isThere ? [reason] : [])),
    words: [...new Set(heat.map(({ phrase }) => phrase))].slice(0, mostWords),
  }
}

function isHappy({ stars, sentiment }: ToneFacts): boolean {
  return stars === null ? sentiment === 'pos' : stars >= 4
}

// Three stars are given by who is still to be talked to: only a threat says otherwise.
function isFurious({ stars, sentiment }: ToneFacts, { reasons }: Anger): boolean {
  if (stars === 3) return reasons.includes('threats') && reasons.length > 1
  return stars === null ? sentiment === 'neg' && reasons.length > 0 : reasons.length > 0
}

/** Capitals are shouting from a whole sentence of them on; "USB" and "OK" are not. */
function isShouted(text: string): boolean {
  return text.split(/[.!?\n]+/u).some((sentence) => {
    const letters = sentence.match(/\p{L}/gu)?.length ?? 0
    const capitals = sentence.match(/\p{Lu}/gu)?.length ?? 0
    return letters >= fewestLetters && capitals > letters * 0.7
  })
}
