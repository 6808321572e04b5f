import { join } from 'node:path'
import { featuresOf } from '../../server/src/language/linear/features.ts'
import { tokensOf } from '../../server/src/language/linear/tokens.ts'
import { type Example, roundWeights } from '../../server/src/language/linear/train-linear.ts'
import { sentiments } from '../../server/src/language/sentiment/judge-sentiment.ts'
import { sentimentLanguages } from '../../server/src/language/sentiment/load-model.ts'
import { root } from '../setup/paths.mjs'
import { chooseCaution } from './choose-caution.ts'
import { keepModel } from './keep-model.ts'
import { putBy } from './put-by.ts'
import { kinRows, neutralRows, type SentimentRow, sentimentRows } from './sentiment-rows.ts'
import { trainTelling } from './train-telling.ts'

const shape = { bits: 18, classes: sentiments }
const weightsFolder = join(root, 'server/src/language/sentiment/weights')

/**
 * Learns the sentiment of each language from a folder of labelled texts, without those held out, and keeps its weights. How
 * cautious it is was chosen before, by texts put by of those to learn from.
 */
export async function trainSentiment(folder: string, only?: readonly string[]): Promise<void> {
  const all = [...sentimentRows(folder).filter(({ isHeldOut }) => !isHeldOut), ...neutralRows(folder)]
  const { lessons, tried } = putBy(all)
  for (const language of only ?? sentimentLanguages) {
    const started = performance.now()
    const first = { ...(await learn(lessons, language)), version: language }
    const caution = chooseCaution(
      first,
      tried.filter((row) => row.language === language),
    )
    const model = { ...(await learn(all, language)), caution }
    const version = keepModel(join(weightsFolder, `${language}.bin`), language, model)
    const seconds = Math.round((performance.now() - started) / 100) / 10
    console.log(`${language}: ${seconds} s, ${version}, caution ${caution}`)
  }
}

async function learn(rows: readonly SentimentRow[], language: string) {
  const own = rows.filter((row) => row.language === language)
  const examples = [...own, ...kinRows(rows, language)].map(
    ({ text, label, weight }): Example => ({
      features: featuresOf(tokensOf(text), shape.bits),
      label: sentiments.indexOf(label),
      weight,
    }),
  )
  return roundWeights(await trainTelling(examples, shape), shape)
}
