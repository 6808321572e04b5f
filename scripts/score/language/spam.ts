import { precisionAndRecall } from '../../../server/src/language/linear/measures.ts'
import { judgeSpam } from '../../../server/src/language/spam/judge-spam.ts'
import { spamModel } from '../../../server/src/language/spam/load-spam-model.ts'
import { type SpamRow, spamRows } from '../../train/spam-rows.ts'
import { round, share } from './share.ts'

const stranger = { isKnownCustomer: false, repetitions: 0 }

/**
 * How much of the held-out spam is found, and how many ordinary messages are taken for it, by source: as spam (put away)
 * and at least as suspicious (a hint).
 */
export function scoreSpam(folder: string) {
  const all = spamRows(folder)
  const held = all.filter(({ isHeldOut }) => isHeldOut)
  const model = spamModel()
  const started = performance.now()
  const judged = held.map((row) => ({ row, verdict: judgeSpam(model, row.text, stranger).verdict }))
  const seconds = (performance.now() - started) / 1000
  const sources = Map.groupBy(judged, ({ row }) => row.source)
  return {
    texts: judged.length,
    textsPerSecond: Math.round(judged.length / seconds),
    ...Object.fromEntries([...sources].sort().map(([name, ones]) => [name, figures(ones)])),
  }
}

function figures(judged: readonly { row: SpamRow; verdict: string }[]) {
  const at = (verdicts: readonly string[]) => {
    const answers = judged.map(({ row, verdict }) => ({
      given: row.isSpam ? 'spam' : 'ham',
      said: verdicts.includes(verdict) ? 'spam' : 'ham',
    }))
    const ham = answers.filter(({ given }) => given === 'ham')
    const wrong = ham.filter(({ said }) => said === 'spam').length
    const { precision, recall } = precisionAndRecall(answers, 'spam')
    const found = answers.length > ham.length ? { precision: round(precision), recall: round(recall) } : {}
    return { ...found, falsePositives: share(wrong, ham.length) }
  }
  return { n: judged.length, spam: at(['spam']), suspicious: at(['spam', 'suspicious']) }
}
