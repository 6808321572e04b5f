import type { Features } from './features.ts'
import { type Layer, weightOf } from './layer.ts'

/** A multinomial logistic regression over hashed features, its weights rounded to one byte each. */
export type LinearModel = {
  bits: number
  classes: readonly string[]
  /** A weight is its integer times this. */
  scale: number
  bias: readonly number[]
  /** `2^bits` for each class, one class after the other in each bucket. */
  weights: Int8Array
}

/** How probable each class is, in their order; they sum up to 1. A layer adds what somebody taught it to the model. */
export function probabilitiesOf(model: LinearModel, features: Features, layer?: Layer): number[] {
  return softmax(scoresOf(model, features, layer))
}

/** The same before they are probabilities: what a layer is learned on top of. */
export function scoresOf(model: LinearModel, { buckets, values }: Features, layer?: Layer): number[] {
  const { classes, weights, scale } = model
  const sums = classes.map(() => 0)
  for (let at = 0; at < buckets.length; at++) {
    const from = (buckets[at] ?? 0) * classes.length
    const value = values[at] ?? 0
    for (let index = 0; index < sums.length; index++)
      sums[index] = (sums[index] ?? 0) + value * (weights[from + index] ?? 0)
  }
  const scores = sums.map((sum, index) => sum * scale + (model.bias[index] ?? 0))
  return layer ? withLayer(scores, { buckets, values }, layer) : scores
}

function withLayer(scores: readonly number[], { buckets, values }: Features, layer: Layer): number[] {
  const sums = scores.map((score, index) => score + (layer.bias[index] ?? 0))
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0
    if (!layer.places.has(bucket)) continue
    for (let index = 0; index < sums.length; index++)
      sums[index] = (sums[index] ?? 0) + (values[at] ?? 0) * weightOf(layer, bucket, index)
  }
  return sums
}

/** Numbers as probabilities that keep their order. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((all, one) => all + one, 0)
  return powers.map((power) => power / sum)
}
