import { bucketOfWord } from './features.ts'
import { type Layer, weightOf } from './layer.ts'
import type { LinearModel } from './linear-model.ts'
import type { Tokens } from './tokens.ts'

const mostWords = 5

/**
 * The words of a text that spoke most for a class, the strongest first; at most five. Single words only: nobody
 * understands why four letters of one spoke for it.
 */
export function decidingWords(model: LinearModel, { words }: Tokens, best: number, layer?: Layer): string[] {
  const strengths = [...new Set(words)].filter(isSaid).map((word) => {
    const bucket = bucketOfWord(word, model.bits)
    const weights = model.classes.map(
      (_name, index) =>
        model.scale * (model.weights[bucket * model.classes.length + index] ?? 0) +
        (layer ? weightOf(layer, bucket, index) : 0),
    )
    const others = weights.filter((_weight, index) => index !== best)
    return { word, strength: (weights[best] ?? 0) - Math.max(...others) }
  })
  return strengths
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, mostWords)
    .map(({ word }) => word)
}

/** Numbers, addresses and links are not words of anybody's. */
export function isSaid(word: string): boolean {
  return !word.startsWith('§')
}
