/** What somebody's own texts add to a model: weights of a few buckets, on top of the model's own. */
export type Layer = {
  /** Noted beside every verdict, after the model's. */
  version: string
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

/** The layer, if it was learned on this very model: one that was learned on another says nothing about its weights. */
export function layerUpon(model: { version: string }, layer: Layer | undefined): Layer | undefined {
  return layer?.base === model.version ? layer : undefined
}

/** What to note beside a verdict: the version of the model, and of the layer upon it. */
export function versionWith(model: { version: string }, layer: Layer | undefined): string {
  return layer ? `${model.version}+${layer.version}` : model.version
}
