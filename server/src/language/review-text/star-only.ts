import { splitTranslation } from './split-translation.ts'

// Digits and a letter that are emoji by what follows them: 5️⃣, ℹ️.
const drawnSigns = /[0-9#*]\ufe0f?\u20e3|\p{L}\ufe0f/gu
const said = /[\p{L}\p{N}]/u

/**
 * Whether a review says nothing but its stars, so that nobody owes it an answer: no letter or digit of any script, in the
 * original or its translation, and no picture or film. Emoji alone say nothing to answer, though they have a sentiment.
 */
export function isStarOnly(comment: string | undefined, hasMedia: boolean): boolean {
  if (hasMedia) return false
  const { original, translation = '' } = splitTranslation(comment ?? '')
  return !said.test(`${original} ${translation}`.replace(drawnSigns, ''))
}
