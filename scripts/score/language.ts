import {
  judgeSentiment,
  type Sentiment,
  sentiments,
} from '../../server/src/language/sentiment/judge-sentiment.ts'
import { sentimentModel } from '../../server/src/language/sentiment/load-model.ts'
import { type SentimentRow, sentimentRows } from '../train/sentiment-rows.ts'

type Judged = { given: Sentiment; said: Sentiment; isSure: boolean }

/**
 * How right the sentiment of texts is that were held out, by language and source. `severe` is good taken for bad or the
 * other way, as a share of all; `sure` the share whose label is told at all, and how right those are.
 */
export async function scoreLanguage(folder: string) {
  const all = sentimentRows(folder)
  const held = all.filter(({ isHeldOut }) => isHeldOut)
  const rows = held.length > 0 ? held : all
  const started = performance.now()
  const judged = rows.flatMap((row) => {
    const said = judge(row)
    return said ? [{ row, said }] : []
  })
  const seconds = (performance.now() - started) / 1000
  const groups = Map.groupBy(judged, ({ row }) => `${row.language} ${row.source}`)
  const languages = Map.groupBy(judged, ({ row }) => row.language)
  const table = (found: typeof groups) =>
    Object.fromEntries([...found].sort().map(([name, ones]) => [name, figures(ones.map(({ said }) => said))]))
  return {
    texts: judged.length,
    textsPerSecond: Math.round(judged.length / seconds),
    byLanguage: table(languages),
    bySource: table(groups),
  }
}

function judge({ language, text, label }: SentimentRow): Judged | undefined {
  const model = sentimentModel(language)
  if (!model) return undefined
  const verdict = judgeSentiment(model, text)
  return { given: label, said: verdict.likeliest, isSure: verdict.label !== 'unclear' }
}

function figures(judged: readonly Judged[]) {
  const right = judged.filter(({ given, said }) => given === said).length
  const severe = judged.filter(
    ({ given, said }) => given !== said && given !== 'neu' && said !== 'neu',
  ).length
  const sure = judged.filter(({ isSure }) => isSure)
  return {
    n: judged.length,
    accuracy: share(right, judged.length),
    macroF1: round(
      sentiments.map((label) => f1(judged, label)).reduce((sum, one) => sum + one, 0) / sentiments.length,
    ),
    severe: share(severe, judged.length),
    sure: share(sure.length, judged.length),
    accuracyOfSure: share(sure.filter(({ given, said }) => given === said).length, sure.length),
  }
}

function f1(judged: readonly Judged[], label: Sentiment): number {
  const hits = judged.filter(({ given, said }) => given === label && said === label).length
  const given = judged.filter((one) => one.given === label).length
  const said = judged.filter((one) => one.said === label).length
  return given + said === 0 ? 0 : (2 * hits) / (given + said)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : round(part / whole)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
