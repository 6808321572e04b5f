import {
  type Example,
  type Training,
  trainLinear,
  type Weights,
} from '../../server/src/language/linear/train-linear.ts'

// Of each class every bucket was seen this often before the first text.
const seenBefore = 0.1
const rate = 0.1

/**
 * Learns with each feature as strong as it is telling: a rare word that decides is not drowned by many that do not. The
 * strengths are part of the weights afterwards, so that a text is read as by any linear model.
 */
export async function trainTelling(examples: readonly Example[], training: Training): Promise<Weights> {
  const telling = tellingOf(examples, training)
  const { weights, bias } = await trainLinear(
    examples.map((example) => ({ ...example, features: stronger(example.features, telling) })),
    { rate, ...training },
  )
  const count = training.classes.length
  const told = weights.map((weight, at) => weight * (telling[Math.floor(at / count)] ?? 0))
  return { weights: told, bias }
}

/**
 * How telling each bucket is by itself: the widest log ratio of a class to the others (naive Bayes, as Wang and Manning
 * 2012), divided so that texts are as long as before on average.
 */
function tellingOf(
  examples: readonly Example[],
  { bits, classes }: Pick<Training, 'bits' | 'classes'>,
): Float32Array {
  const ratios = widestRatios(countSeen(examples, { bits, classes }), 2 ** bits)
  const lengths = examples.reduce(
    (sum, { features }) => sum + Math.hypot(...stronger(features, ratios).values),
    0,
  )
  const mean = lengths / Math.max(1, examples.length) || 1
  return ratios.map((ratio) => ratio / mean)
}

function countSeen(
  examples: readonly Example[],
  { bits, classes }: Pick<Training, 'bits' | 'classes'>,
): Float32Array[] {
  const seen = classes.map(() => new Float32Array(2 ** bits).fill(seenBefore))
  for (const { features, label, weight } of examples)
    for (const bucket of features.buckets) {
      const ofClass = seen[label]
      if (ofClass) ofClass[bucket] = (ofClass[bucket] ?? 0) + weight
    }
  return seen
}

function widestRatios(seen: readonly Float32Array[], buckets: number): Float32Array {
  const totals = seen.map((ofClass) => ofClass.reduce((sum, one) => sum + one, 0))
  const allSeen = totals.reduce((sum, one) => sum + one, 0)
  return Float32Array.from({ length: buckets }, (_, bucket) => {
    const here = seen.reduce((sum, ofClass) => sum + (ofClass[bucket] ?? 0), 0)
    const ratios = seen.map((ofClass, index) => {
      const [own, total] = [ofClass[bucket] ?? 0, totals[index] ?? 0]
      return Math.abs(Math.log(own / total / ((here - own) / (allSeen - total))))
    })
    return Math.max(...ratios)
  })
}

function stronger({ buckets, values }: Example['features'], telling: Float32Array): Example['features'] {
  return { buckets, values: values.map((value, at) => value * (telling[buckets[at] ?? 0] ?? 0)) }
}
