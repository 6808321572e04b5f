import type { Features } from './features.ts'

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

/** How probable each class is, in their order; they sum up to 1. */
export function probabilitiesOf(model: LinearModel, { buckets, values }: Features): number[] {
  const { classes, weights, scale } = model
  const sums = classes.map(() => 0)
  for (let at = 0; at < buckets.length; at++) {
    const from = (buckets[at] ?? 0) * classes.length
    const value = values[at] ?? 0
    for (let index = 0; index < sums.length; index++)
      sums[index] = (sums[index] ?? 0) + value * (weights[from + index] ?? 0)
  }
  return softmax(sums.map((sum, index) => sum * scale + (model.bias[index] ?? 0)))
}

/** Numbers as probabilities that keep their order. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((all, one) => all + one, 0)
  return powers.map((power) => power / sum)
}
