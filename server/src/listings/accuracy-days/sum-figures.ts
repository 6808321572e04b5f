import type { AccuracyField } from '../accuracy/verdict.ts'
import type { Facts } from './count-facts.ts'

export type Figure = {
  /** Records of ours it is of; of a field, those that could be compared in it. */
  count: number
  /** How right, 0 to 100; null without a record. */
  share: number | null
  /** Of these, those with something wrong; of a field, those that are not right in it. */
  wrong: number
}

/** One number of many facts: the mean score, or of one field the share that is right in it. */
export function figureOf(facts: readonly Facts[], field: AccuracyField | undefined): Figure {
  if (field) {
    const count = sum(facts, (one) => one.fields[field].compared)
    const wrong = sum(facts, (one) => one.fields[field].wrong)
    return { count, wrong, share: shareOf(count - wrong, count) }
  }
  const count = sum(facts, (one) => one.records)
  const scored = sum(facts, (one) => one.scored)
  const scoreSum = sum(facts, (one) => one.scoreSum)
  return { count, wrong: sum(facts, (one) => one.wrong), share: shareOf(scoreSum / 100, scored) }
}

/** The worst first; what has no data comes last. */
export function worstFirst<Row extends Figure>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => (a.share ?? 101) - (b.share ?? 101) || b.count - a.count)
}

function sum(facts: readonly Facts[], of: (one: Facts) => number): number {
  return facts.reduce((total, one) => total + of(one), 0)
}

/** Of a hundred, to one decimal; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10
}
