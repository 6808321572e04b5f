import { decidingWords } from '../linear/deciding-words.ts'
import { featuresOf } from '../linear/features.ts'
import { type Layer, layerUpon, versionWith } from '../linear/layer.ts'
import { probabilitiesOf } from '../linear/linear-model.ts'
import type { KeptModel } from '../linear/model-file.ts'
import { tokensOf } from '../linear/tokens.ts'
import { leadsAway, type SpamFacts, type SpamSign, spamSigns } from './signs.ts'

export const spamClasses = ['ham', 'spam'] as const

export type SpamVerdict = {
  /** `spam` belongs into a folder of its own, `suspicious` is a hint beside the message. Nothing is ever deleted upon it. */
  verdict: 'ordinary' | 'suspicious' | 'spam'
  /** How probable spam is by the words alone, from 0 to 1. */
  score: number
  signs: SpamSign[]
  /** The words that spoke most for spam; at most five. */
  words: string[]
  model: string
}

const sure = 0.9
const doubtful = 0.5
// Hidden or disguised letters serve nothing but getting past filters.
const disguises: readonly SpamSign[] = ['mixedScripts', 'hiddenLetters']

/**
 * Whether a message is spam: by its signs and what is known of its sender first, by its words after that. What people
 * said of the brand's messages before ("not spam") comes in as a layer (feedback.ts).
 */
export function judgeSpam(model: KeptModel, text: string, facts: SpamFacts, layer?: Layer): SpamVerdict {
  const tokens = tokensOf(text)
  const own = layerUpon(model, layer)
  const [, score = 0] = probabilitiesOf(model, featuresOf(tokens, model.bits), own)
  const signs = spamSigns(text, facts)
  return {
    verdict: facts.isKnownCustomer ? 'ordinary' : verdictOf(score, signs, leadsAway(text)),
    score,
    signs,
    words: decidingWords(model, tokens, spamClasses.indexOf('spam'), own),
    model: versionWith(model, own),
  }
}

function verdictOf(score: number, signs: readonly SpamSign[], isLeading: boolean): SpamVerdict['verdict'] {
  const isDisguised = disguises.some((sign) => signs.includes(sign))
  if (isLeading && (isDisguised || signs.includes('repeated'))) return 'spam'
  if (score >= sure || (signs.length > 0 && score >= doubtful)) return 'spam'
  return signs.length > 0 || score >= doubtful ? 'suspicious' : 'ordinary'
}
