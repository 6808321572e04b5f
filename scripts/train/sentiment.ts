import { join } from 'node:path'
import { featuresOf } from '../../server/src/language/linear/features.ts'
import { tokensOf } from '../../server/src/language/linear/tokens.ts'
import { type Example, roundWeights, trainLinear } from '../../server/src/language/linear/train-linear.ts'
import { sentiments } from '../../server/src/language/sentiment/judge-sentiment.ts'
import { sentimentLanguages } from '../../server/src/language/sentiment/load-model.ts'
import { root } from '../setup/paths.mjs'
import { keepModel } from './keep-model.ts'
import { neutralRows, sentimentRows } from './sentiment-rows.ts'

const bits = 18
const weightsFolder = join(root, 'server/src/language/sentiment/weights')

/** Learns the sentiment of each language from a folder of labelled texts, without those held out, and keeps its weights. */
export async function trainSentiment(folder: string, only?: readonly string[]): Promise<void> {
  const rows = [...sentimentRows(folder).filter(({ isHeldOut }) => !isHeldOut), ...neutralRows(folder)]
  for (const language of only ?? sentimentLanguages) {
    const examples: Example[] = rows
      .filter((row) => row.language === language)
      .map(({ text, label, weight }) => ({
        features: featuresOf(tokensOf(text), bits),
        label: sentiments.indexOf(label),
        weight,
      }))
    const started = performance.now()
    const model = roundWeights(await trainLinear(examples, { bits, classes: sentiments }), {
      bits,
      classes: sentiments,
    })
    const version = keepModel(join(weightsFolder, `${language}.bin`), language, model)
    const seconds = Math.round((performance.now() - started) / 100) / 10
    console.log(`${language}: ${examples.length} texts, ${seconds} s, ${version}`)
  }
}
