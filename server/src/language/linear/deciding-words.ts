import { bucketsOfWord } from './features.ts'
import { type Layer, weightOf } from './layer.ts'
import type { LinearModel } from './linear-model.ts'
import type { Tokens } from './tokens.ts'

const mostWords = 5
const least = 0.3

/**
 * The words of a text that spoke most for a class, the strongest first; at most five, and none that weighs little beside the
 * strongest. A word weighs what it and the letters inside it weigh together: most of what a model knows of a word it
 * knows by its stem.
 */
export function decidingWords(model: LinearModel, { words }: Tokens, best: number, layer?: Layer): string[] {
  const strengths = [...new Set(words)]
    .filter(isSaid)
    .map((word) => ({ word, strength: strengthOf(model, word, best, layer) }))
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, mostWords)
  const strongest = strengths[0]?.strength ?? 0
  return strengths.filter(({ strength }) => strength >= least * strongest).map(({ word }) => word)
}

function strengthOf(model: LinearModel, word: string, best: number, layer?: Layer): number {
  const weights = model.classes.map(() => 0)
  for (const bucket of bucketsOfWord(word, model.bits))
    for (const index of weights.keys())
      weights[index] =
        (weights[index] ?? 0) +
        model.scale * (model.weights[bucket * weights.length + index] ?? 0) +
        (layer ? weightOf(layer, bucket, index) : 0)
  return (weights[best] ?? 0) - Math.max(...weights.filter((_weight, index) => index !== best))
}

/** Numbers, addresses and links are not words of anybody's. */
export function isSaid(word: string): boolean {
  return !word.startsWith('§')
}
