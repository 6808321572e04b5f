import { join } from 'node:path'
import { featuresOf } from '../../server/src/language/linear/features.ts'
import { tokensOf } from '../../server/src/language/linear/tokens.ts'
import { type Example, roundWeights, trainLinear } from '../../server/src/language/linear/train-linear.ts'
import { spamClasses } from '../../server/src/language/spam/judge-spam.ts'
import { root } from '../setup/paths.mjs'
import { keepModel } from './keep-model.ts'
import { spamRows } from './spam-rows.ts'

const bits = 17

/** Learns what spam reads like from a folder of labelled texts, without those held out, and keeps its weights. */
export async function trainSpam(folder: string): Promise<void> {
  const examples = spamRows(folder)
    .filter(({ isHeldOut }) => !isHeldOut)
    .map(
      ({ text, isSpam, weight }): Example => ({
        features: featuresOf(tokensOf(text), bits),
        label: spamClasses.indexOf(isSpam ? 'spam' : 'ham'),
        weight,
      }),
    )
  const shape = { bits, classes: spamClasses, epochs: 20 }
  const model = roundWeights(await trainLinear(examples, shape), shape)
  const version = keepModel(join(root, 'server/src/language/spam/weights/spam.bin'), 'spam', model)
  console.log(`spam: ${examples.length} texts, ${version}`)
}
