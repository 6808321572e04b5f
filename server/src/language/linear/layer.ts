/** What somebody's own texts add to a model: weights of a few buckets, on top of the model's own. */
export type Layer = {
  /** Of the model it was learned on; with another one it means nothing. */
  base: string
  classes: readonly string[]
  /** A weight is its integer times this. */
  scale: number
  bias: readonly number[]
  /** Where the weights of a bucket begin. */
  places: ReadonlyMap<number, number>
  weights: Int8Array
}

/** The weight a layer adds to a class in a bucket; 0 in the buckets it knows nothing of. */
export function weightOf(layer: Layer, bucket: number, index: number): number {
  const place = layer.places.get(bucket)
  return place === undefined ? 0 : layer.scale * (layer.weights[place + index] ?? 0)
}
