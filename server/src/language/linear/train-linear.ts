import type { GiveWay } from '../../platform/give-way.ts'
import type { Features } from './features.ts'
import { type LinearModel, softmax } from './linear-model.ts'

/** A text with what it is: the number of its class, and how much it counts. */
export type Example = {
  features: Features
  label: number
  weight: number
  /** What is known of each class already, to learn only what is missing. */
  offset?: readonly number[]
}

export type Training = {
  bits: number
  classes: readonly string[]
  epochs?: number
  /** Of AdaGrad (Duchi, Hazan, Singer 2011). */
  rate?: number
  seed?: number
}

/** Weights before they are rounded. */
export type Weights = { weights: Float32Array; bias: number[] }

/**
 * Learns by stochastic gradient descent; the same examples give the same weights.
 * @param giveWay where others ask the same process meanwhile
 */
export async function trainLinear(
  examples: readonly Example[],
  training: Training,
  giveWay?: GiveWay,
): Promise<Weights> {
  const { bits, classes, epochs = 5, rate = 0.3, seed = 1 } = training
  const count = classes.length
  const weights = new Float32Array(2 ** bits * count)
  const squares = new Float32Array(weights.length)
  const bias = classes.map(() => 0)
  const biasSquares = classes.map(() => 0)
  const order = Int32Array.from(examples.keys())
  const random = randomFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const example = examples[index]
      if (example) learn(example)
      if (giveWay) await giveWay()
    }
  }
  return { weights, bias }

  function learn({ features: { buckets, values }, label, weight, offset }: Example): void {
    const sums = bias.map((one, index) => one + (offset?.[index] ?? 0))
    for (let at = 0; at < buckets.length; at++) {
      const first = (buckets[at] ?? 0) * count
      for (let index = 0; index < count; index++)
        sums[index] = (sums[index] ?? 0) + (values[at] ?? 0) * (weights[first + index] ?? 0)
    }
    const slopes = softmax(sums).map((one, index) => weight * (one - (index === label ? 1 : 0)))
    for (let at = 0; at < buckets.length; at++) {
      const first = (buckets[at] ?? 0) * count
      for (let index = 0; index < count; index++) {
        const slope = (slopes[index] ?? 0) * (values[at] ?? 0)
        const square = (squares[first + index] ?? 0) + slope * slope
        squares[first + index] = square
        if (square > 0)
          weights[first + index] = (weights[first + index] ?? 0) - (rate * slope) / Math.sqrt(square)
      }
    }
    for (let index = 0; index < count; index++) {
      const slope = slopes[index] ?? 0
      const square = (biasSquares[index] ?? 0) + slope * slope
      biasSquares[index] = square
      if (square > 0) bias[index] = (bias[index] ?? 0) - (rate * slope) / Math.sqrt(square)
    }
  }
}

// All but the widest one in ten thousand fit; those are cut.
const fitting = 0.9999

/** Rounds weights to one byte each. */
export function roundWeights(
  { weights, bias }: Weights,
  { bits, classes }: Pick<Training, 'bits' | 'classes'>,
): LinearModel {
  const sizes = Float32Array.from(weights, Math.abs).sort()
  const widest = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * fitting))] || 1
  const scale = widest / 127
  const rounded = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  )
  return { bits, classes, scale, bias, weights: rounded }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
}

/** mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
