import { learnBrandLayer } from '../../../server/src/language/sentiment/brand-layer.ts'
import { sentimentLanguages, sentimentModel } from '../../../server/src/language/sentiment/load-model.ts'
import { sentimentRows } from '../../train/sentiment-rows.ts'
import { round } from './share.ts'

const fewest = 500

/** What a layer gains when the held-out texts of a source are those of a brand: before and after, on 300 that were put by. */
export async function scoreLayers(folder: string) {
  const held = sentimentRows(folder).filter(({ isHeldOut }) => isHeldOut)
  const sources = Map.groupBy(held, ({ language, source }) => `${language} ${source}`)
  const gains: Record<string, object> = {}
  for (const [name, rows] of [...sources].sort()) {
    const language = sentimentLanguages.find((one) => name.startsWith(one))
    const model = language && sentimentModel(language)
    if (!model || rows.length < fewest) continue
    const result = await learnBrandLayer(model, rows)
    if (result.state === 'tooFew') continue
    const { state, before, after } = result
    const accuracies = { before: round(before.accuracy), after: round(after.accuracy) }
    gains[name] = { state, lessons: rows.length - 300, ...accuracies, macroF1: round(after.macroF1) }
  }
  return gains
}
