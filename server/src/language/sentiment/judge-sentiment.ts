import { decidingWords, isSaid } from '../linear/deciding-words.ts'
import { featuresOf } from '../linear/features.ts'
import { type Layer, layerUpon, versionWith } from '../linear/layer.ts'
import { probabilitiesOf } from '../linear/linear-model.ts'
import type { KeptModel } from '../linear/model-file.ts'
import { tokensOf } from '../linear/tokens.ts'

export const sentiments = ['neg', 'neu', 'pos'] as const
export type Sentiment = (typeof sentiments)[number]

export type SentimentVerdict = {
  /** `unclear` below .6: nothing is to be decided upon it alone. */
  label: Sentiment | 'unclear'
  /** What would be said if something had to be, for counting how often it is right: the answer whose error costs least. */
  likeliest: Sentiment
  /** P(pos) − P(neg), from −1 to 1. */
  score: number
  /** How probable `likeliest` is. */
  confidence: number
  /** The words that spoke most for it, the strongest first; at most five. */
  words: string[]
  /** Its version, with that of the layer that was used. */
  model: string
}

const leastSure = 0.6

/** What a text feels like, by its words alone; by a brand's own layer too where there is one (brand-layer.ts). */
export function judgeSentiment(model: KeptModel, text: string, layer?: Layer): SentimentVerdict {
  const tokens = tokensOf(text)
  const own = layerUpon(model, layer)
  const probabilities = probabilitiesOf(model, featuresOf(tokens, model.bits), own)
  const best = leastCostly(probabilities, model)
  const confidence = probabilities[best] ?? 0
  const of = (label: Sentiment) => probabilities[model.classes.indexOf(label)] ?? 0
  const likeliest = sentiments.find((one) => one === model.classes[best]) ?? 'neu'
  const isSure = confidence >= leastSure && (tokens.marks.length > 0 || tokens.words.some(isSaid))
  return {
    label: isSure ? likeliest : 'unclear',
    likeliest,
    score: of('pos') - of('neg'),
    confidence,
    words: decidingWords(model, tokens, best, own),
    model: versionWith(model, own),
  }
}

// Between good and bad lies neutral: whoever may be either is taken for that, which is half an error. Below a caution of
// 2.5 nothing changes that is told at all, as whatever has a probability of .6 costs least then.
function leastCostly(probabilities: readonly number[], { classes, caution = 1 }: KeptModel): number {
  const costs = classes.map((said) =>
    probabilities.reduce((sum, one, at) => sum + one * costOf(said, classes[at] ?? said, caution), 0),
  )
  return costs.indexOf(Math.min(...costs))
}

function costOf(said: string, given: string, caution: number): number {
  if (said === given) return 0
  return said === 'neu' || given === 'neu' ? 1 : caution
}
