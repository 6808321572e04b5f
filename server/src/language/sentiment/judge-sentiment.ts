import { bucketOfWord, featuresOf } from './features.ts'
import { probabilitiesOf } from './linear-model.ts'
import type { KeptModel } from './model-file.ts'
import { type Tokens, tokensOf } from './tokens.ts'

export const sentiments = ['neg', 'neu', 'pos'] as const
export type Sentiment = (typeof sentiments)[number]

export type SentimentVerdict = {
  /** `unclear` below .6: nothing is to be decided upon it alone. */
  label: Sentiment | 'unclear'
  /** The same without a doubt, for counting how often it is right. */
  likeliest: Sentiment
  /** P(pos) − P(neg), from −1 to 1. */
  score: number
  /** Of the most probable label. */
  confidence: number
  /** The words that spoke most for it, the strongest first; at most five. */
  words: string[]
  model: string
}

const leastSure = 0.6
const mostWords = 5

/** What a text feels like, by its words alone. */
export function judgeSentiment(model: KeptModel, text: string): SentimentVerdict {
  const tokens = tokensOf(text)
  const probabilities = probabilitiesOf(model, featuresOf(tokens, model.bits))
  const best = probabilities.indexOf(Math.max(...probabilities))
  const confidence = probabilities[best] ?? 0
  const of = (label: Sentiment) => probabilities[model.classes.indexOf(label)] ?? 0
  const likeliest = sentiments.find((one) => one === model.classes[best]) ?? 'neu'
  const isSure = confidence >= leastSure && (tokens.marks.length > 0 || tokens.words.some(isSaid))
  return {
    label: isSure ? likeliest : 'unclear',
    likeliest,
    score: of('pos') - of('neg'),
    confidence,
    words: wordsFor(model, tokens, best),
    model: model.version,
  }
}

// Numbers, addresses and links are not words of anybody's.
function isSaid(word: string): boolean {
  return !word.startsWith('§')
}

// Single words only: nobody understands why four letters of one spoke for it.
function wordsFor(model: KeptModel, { words }: Tokens, best: number): string[] {
  const count = model.classes.length
  const strengths = [...new Set(words)].filter(isSaid).map((word) => {
    const from = bucketOfWord(word, model.bits) * count
    const weights = model.classes.map((_name, index) => model.weights[from + index] ?? 0)
    const others = weights.filter((_weight, index) => index !== best)
    return { word, strength: (weights[best] ?? 0) - Math.max(...others) }
  })
  return strengths
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, mostWords)
    .map(({ word }) => word)
}
