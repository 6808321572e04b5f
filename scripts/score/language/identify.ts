import { identifyLanguage } from '../../../server/src/language/identify/identify-language.ts'
import { loadDetector } from '../../../server/src/language/identify/load-detector.ts'
import { accuracyOf } from '../../../server/src/language/linear/measures.ts'
import { filesIn, readRows } from '../../train/read-rows.ts'
import { round, share } from './share.ts'

/**
 * How often the language of a text is right among all that occur, with nothing else known; `sure` is the share that is
 * told by the text itself, the rest would be left to the thread or the location.
 */
export async function scoreIdentify(folder: string) {
  const rows = filesIn(folder, 'langid').flatMap((path) => readRows(path))
  const among = [...new Set(rows.map(({ lang }) => String(lang)))]
  const detector = await loadDetector()
  const started = performance.now()
  const judged = rows.map(({ lang, text, src }) => {
    const { language = '', by } = identifyLanguage(detector, String(text), { among })
    return { given: String(lang), said: language, source: String(src ?? ''), isSure: by !== 'guess' }
  })
  const seconds = (performance.now() - started) / 1000
  const table = (groups: Map<string, typeof judged>) =>
    Object.fromEntries(
      [...groups].sort().map(([name, ones]) => {
        const sure = ones.filter(({ isSure }) => isSure)
        const figures = { n: ones.length, accuracy: round(accuracyOf(ones)) }
        return [
          name,
          { ...figures, sure: share(sure.length, ones.length), accuracyOfSure: round(accuracyOf(sure)) },
        ]
      }),
    )
  return {
    textsPerSecond: Math.round(judged.length / seconds),
    bySource: table(Map.groupBy(judged, ({ source }) => source)),
    byLanguage: table(Map.groupBy(judged, ({ given }) => given)),
  }
}
