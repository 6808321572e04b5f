import type { Tone } from '../judging/tone-of.ts'
import { builtIn } from './defaults.ts'
import type { Answerer, Limit, OwnTexts, StrategyTerms } from './shapes.ts'

/** How one review is answered: its tone's strategy with what its themes say beside it. */
export type Plan = {
  answerer: Answerer
  answerMinutes: number | null
  /** Whether the brand itself said so, rather than the first day. */
  isPromised: boolean
  offers: boolean
  goesPrivate: boolean
  limits: Limit[]
  isAutomatic: boolean
  delayMinutes: number
  texts: OwnTexts
  themes: ReadonlyMap<string, OwnTexts>
}

/**
 * The strategy of a tone and those of the themes a review is about, as one. What a theme states goes before what its tone
 * states, and an earlier theme before a later one; only of promises the shortest holds.
 */
export function combineStrategies(
  tone: Tone,
  ofTone: StrategyTerms,
  ofThemes: readonly (StrategyTerms & { key: string })[],
): Plan {
  const all = [...ofThemes, ofTone]
  const stated = <T>(read: (terms: StrategyTerms) => T | null) =>
    all.map(read).find((one) => one !== null) ?? undefined
  const promised = all.flatMap(({ answerMinutes }) => answerMinutes ?? [])
  const own = promised.length > 0 ? Math.min(...promised) : null
  return {
    answerer: stated((one) => one.answerer) ?? { kind: 'anybody' },
    answerMinutes: own ?? builtIn[tone].answerMinutes,
    isPromised: own !== null,
    offers: stated((one) => one.offers) ?? builtIn[tone].offers,
    goesPrivate: stated((one) => one.goesPrivate) ?? builtIn[tone].goesPrivate,
    limits: stated((one) => one.limits) ?? [],
    isAutomatic: ofTone.isAutomatic,
    delayMinutes: ofTone.delayMinutes,
    texts: ofTone.texts,
    themes: new Map(ofThemes.map(({ key, texts }) => [key, texts])),
  }
}
