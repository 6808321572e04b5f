import { featuresOf } from '../linear/features.ts'
import type { Layer } from '../linear/layer.ts'
import { learnLayer } from '../linear/learn-layer.ts'
import type { KeptModel } from '../linear/model-file.ts'
import { tokensOf } from '../linear/tokens.ts'
import { spamClasses } from './judge-spam.ts'

/** A message of a brand with what a person said of it. */
export type SpamFeedback = { text: string; isSpam: boolean }

export const fewestFeedback = 10

/**
 * What a brand's people said is spam and is not, as a layer upon the model (`linear/layer-file.ts` keeps it). Undefined
 * until ten have been told: one slip of the mouse is no lesson.
 */
export async function learnSpamLayer(
  model: KeptModel,
  feedback: readonly SpamFeedback[],
): Promise<Layer | undefined> {
  if (feedback.length < fewestFeedback) return undefined
  const layer = await learnLayer(
    model,
    feedback.map(({ text, isSpam }) => ({
      features: featuresOf(tokensOf(text), model.bits),
      label: spamClasses.indexOf(isSpam ? 'spam' : 'ham'),
      weight: 1,
    })),
  )
  // People point out mistakes; how many of which kind says nothing of how much spam there is.
  return { ...layer, bias: layer.bias.map(() => 0) }
}
