import { createHash } from 'node:crypto'
import { createGiveWay } from '../../platform/give-way.ts'
import { featuresOf } from '../linear/features.ts'
import type { Layer } from '../linear/layer.ts'
import { learnLayer } from '../linear/learn-layer.ts'
import { accuracyOf, macroF1 } from '../linear/measures.ts'
import type { KeptModel } from '../linear/model-file.ts'
import { tokensOf } from '../linear/tokens.ts'
import type { Example } from '../linear/train-linear.ts'
import { judgeSentiment, type Sentiment, sentiments } from './judge-sentiment.ts'

/** A text of the brand with what it feels like: by its stars, or as a person said. */
export type LabelledText = { text: string; label: Sentiment }

/** How right a model is on the texts that were put by. `severe` is good taken for bad, or the other way. */
export type SentimentScore = { accuracy: number; macroF1: number; severe: number }

/**
 * What became of learning. `refused`: the layer is worse than the model alone on the texts that were put by.
 * `tooFew`: there is nothing to learn from, or too little to tell whether it was learned.
 */
export type BrandLayer =
  | { state: 'learned'; layer: Layer; before: SentimentScore; after: SentimentScore }
  | { state: 'refused'; before: SentimentScore; after: SentimentScore }
  | { state: 'tooFew'; missing: number }

const frozenTexts = 300
const fewestLessons = 200

/**
 * Learns what a brand's own texts of one language say beyond the model of that language. 300 of them are put by, the same
 * ones every time, and decide whether the layer is taken. It takes seconds, in which others are let through.
 */
export async function learnBrandLayer(base: KeptModel, texts: readonly LabelledText[]): Promise<BrandLayer> {
  const { frozen, lessons } = putBy(texts)
  if (lessons.length < fewestLessons) return { state: 'tooFew', missing: fewestLessons - lessons.length }
  const giveWay = createGiveWay()
  const examples: Omit<Example, 'offset'>[] = []
  for (const { text, label } of lessons) {
    const features = featuresOf(tokensOf(text), base.bits)
    examples.push({ features, label: base.classes.indexOf(label), weight: 1 })
    await giveWay()
  }
  const layer = await learnLayer(base, examples, giveWay)
  const before = scoreSentiment(base, frozen)
  const after = scoreSentiment(base, frozen, layer)
  const isWorse =
    after.accuracy < before.accuracy || after.macroF1 < before.macroF1 || after.severe > before.severe
  return isWorse ? { state: 'refused', before, after } : { state: 'learned', layer, before, after }
}

/**
 * Divides texts into those put by and those to learn from: by the digest of what they say, so that it is the same whenever
 * it is done, and a text that came twice is never in both.
 */
export function putBy(texts: readonly LabelledText[]): {
  frozen: LabelledText[]
  lessons: LabelledText[]
} {
  const one = new Map(texts.map((labelled) => [digestOf(labelled.text), labelled]))
  const sorted = [...one].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, labelled]) => labelled)
  return { frozen: sorted.slice(0, frozenTexts), lessons: sorted.slice(frozenTexts) }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').trim().toLowerCase()).digest('hex')
}

function scoreSentiment(model: KeptModel, texts: readonly LabelledText[], layer?: Layer): SentimentScore {
  const answers = texts.map(({ text, label }) => ({
    given: label,
    said: judgeSentiment(model, text, layer).likeliest,
  }))
  const severe = answers.filter(({ given, said }) => given !== said && given !== 'neu' && said !== 'neu')
  return {
    accuracy: accuracyOf(answers),
    macroF1: macroF1(answers, sentiments),
    severe: severe.length / Math.max(1, answers.length),
  }
}
