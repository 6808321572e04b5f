import { accuracyOf, macroF1 } from '../../../server/src/language/linear/measures.ts'
import {
  judgeSentiment,
  type Sentiment,
  sentiments,
} from '../../../server/src/language/sentiment/judge-sentiment.ts'
import { sentimentModel } from '../../../server/src/language/sentiment/load-model.ts'
import { type SentimentRow, sentimentRows } from '../../train/sentiment-rows.ts'
import { round, share } from './share.ts'

// Their labels were carried over from another language and know no neutral.
const subtitles = 'xed'

type Judged = { given: Sentiment; said: Sentiment; isSure: boolean }

/**
 * How right the sentiment of texts is that were held out, by language and source. `severe` is good taken for bad or the
 * other way, as a share of all, in what would be said if something had to be; `sure` the share whose label is told at all,
 * how right those are, and the share of all texts that are told to be the opposite.
 */
export function scoreSentiments(folder: string) {
  const rows = heldOut(folder)
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
    kilobytesPerLanguage: Object.fromEntries(
      [...languages.keys()].sort().map((language) => {
        const bytes = sentimentModel(language)?.weights.length ?? 0
        return [language, Math.round(bytes / 1000)]
      }),
    ),
    byLanguage: table(languages),
    withoutSubtitles: table(
      Map.groupBy(
        judged.filter(({ row }) => row.source !== subtitles),
        ({ row }) => row.language,
      ),
    ),
    bySource: table(groups),
  }
}

/** The texts to be judged by: those held out, or all of a folder nothing was learned from. */
export function heldOut(folder: string): SentimentRow[] {
  const all = sentimentRows(folder)
  const held = all.filter(({ isHeldOut }) => isHeldOut)
  return held.length > 0 ? held : all
}

function judge({ language, text, label }: SentimentRow): Judged | undefined {
  const model = sentimentModel(language)
  if (!model) return undefined
  const verdict = judgeSentiment(model, text)
  return { given: label, said: verdict.likeliest, isSure: verdict.label !== 'unclear' }
}

function figures(judged: readonly Judged[]) {
  const severe = judged.filter(isSevere)
  const sure = judged.filter(({ isSure }) => isSure)
  return {
    n: judged.length,
    accuracy: round(accuracyOf(judged)),
    macroF1: round(macroF1(judged, sentiments)),
    severe: share(severe.length, judged.length),
    sure: share(sure.length, judged.length),
    accuracyOfSure: round(accuracyOf(sure)),
    severeTold: share(sure.filter(isSevere).length, judged.length),
  }
}

function isSevere({ given, said }: Judged): boolean {
  return given !== said && given !== 'neu' && said !== 'neu'
}
