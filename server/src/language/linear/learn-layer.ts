import { createHash } from 'node:crypto'
import type { GiveWay } from '../../platform/give-way.ts'
import type { Features } from './features.ts'
import type { Layer } from './layer.ts'
import { scoresOf } from './linear-model.ts'
import type { KeptModel } from './model-file.ts'
import { type Example, roundWeights, trainLinear, type Weights } from './train-linear.ts'

const layerBits = 10
// Found by cross-validation on six sources: faster ones forget what the model knew.
const rate = 0.03
const fewestEpochs = 4
// A few clicks of people are read so often that they count.
const fewestSteps = 200

/**
 * Learns what to add to a model so that it fits these examples: first with all their features, then again with the
 * thousand buckets alone that mattered most, so that a layer has a few kilobytes.
 */
export async function learnLayer(
  base: KeptModel,
  examples: readonly Omit<Example, 'offset'>[],
  giveWay?: GiveWay,
): Promise<Layer> {
  const epochs = Math.max(fewestEpochs, Math.ceil(fewestSteps / Math.max(1, examples.length)))
  const shape = { bits: base.bits, classes: base.classes, rate, epochs }
  const offset = examples.map((example) => ({ ...example, offset: scoresOf(base, example.features) }))
  const buckets = weightiest(await trainLinear(offset, shape, giveWay), base.classes.length)
  const numbers = new Map(buckets.map((bucket, number) => [bucket, number]))
  const few = offset.map((example) => ({ ...example, features: only(example.features, numbers) }))
  const small = { ...shape, bits: layerBits }
  const { scale, bias, weights } = roundWeights(await trainLinear(few, small, giveWay), small)
  const count = base.classes.length
  const own = weights.slice(0, buckets.length * count)
  return {
    version: versionOf(base, buckets, own),
    base: base.version,
    classes: base.classes,
    scale,
    bias,
    places: new Map(buckets.map((bucket, number) => [bucket, number * count])),
    weights: own,
  }
}

// Of the model it is upon, too: with another one it is another layer, whatever its weights.
function versionOf({ version }: KeptModel, buckets: readonly number[], weights: Int8Array): string {
  const digest = createHash('sha256').update(version).update(Int32Array.from(buckets)).update(weights)
  return digest.digest('hex').slice(0, 12)
}

function weightiest({ weights }: Weights, count: number): number[] {
  const found: { bucket: number; size: number }[] = []
  for (let from = 0; from < weights.length; from += count) {
    let size = 0
    for (let index = 0; index < count; index++) size = Math.max(size, Math.abs(weights[from + index] ?? 0))
    if (size > 0) found.push({ bucket: from / count, size })
  }
  return found
    .toSorted((a, b) => b.size - a.size || a.bucket - b.bucket)
    .slice(0, 2 ** layerBits)
    .map(({ bucket }) => bucket)
}

function only({ buckets, values }: Features, numbers: ReadonlyMap<number, number>): Features {
  const kept = [...buckets.keys()].filter((at) => numbers.has(buckets[at] ?? -1))
  return {
    buckets: Int32Array.from(kept, (at) => numbers.get(buckets[at] ?? -1) ?? 0),
    values: Float32Array.from(kept, (at) => values[at] ?? 0),
  }
}
