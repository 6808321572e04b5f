import { type Answer, accuracyOf, macroF1 } from '../../server/src/language/linear/measures.ts'
import type { KeptModel } from '../../server/src/language/linear/model-file.ts'
import { judgeSentiment, sentiments } from '../../server/src/language/sentiment/judge-sentiment.ts'
import type { SentimentRow } from './sentiment-rows.ts'

const cautions = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.4]
const mostLost = 0.01
// What counts this much in learning is what is judged most, and pays little for it.
const weighty = 2
const mostLostOfWeighty = 0.015

/**
 * How much worse it is to take good for bad than to be in doubt: the most that costs a hundredth at most of accuracy and
 * macro-F1. Each source counts as much as one of its texts does in learning, however many it has.
 */
export function chooseCaution(model: KeptModel, tried: readonly SentimentRow[]): number {
  const sources = [...Map.groupBy(tried, ({ source }) => source).values()].map((rows) => ({
    rows,
    weight: rows.reduce((sum, row) => sum + row.weight, 0) / rows.length,
  }))
  const all = sources.reduce((sum, { weight }) => sum + weight, 0)
  const most = sources.flatMap(({ rows, weight }) => (weight >= weighty ? rows : []))
  const scores = cautions.map((caution) => {
    const cautious = { ...model, caution }
    const sum = sources.reduce((so, { rows, weight }) => so + weight * scoreOf(judge(cautious, rows)), 0)
    return { caution, whole: sum / all, weighty: accuracyOf(judge(cautious, most)) }
  })
  const best = Math.max(...scores.map(({ whole }) => whole))
  const bestOfWeighty = Math.max(...scores.map((one) => one.weighty))
  const chosen = scores.findLast(
    (one) => one.whole >= best - mostLost && one.weighty >= bestOfWeighty - mostLostOfWeighty,
  )
  return chosen?.caution ?? 1
}

function judge(model: KeptModel, rows: readonly SentimentRow[]): Answer[] {
  return rows.map(({ text, label }) => ({ given: label, said: judgeSentiment(model, text).likeliest }))
}

function scoreOf(answers: readonly Answer[]): number {
  return (accuracyOf(answers) + macroF1(answers, sentiments)) / 2
}
