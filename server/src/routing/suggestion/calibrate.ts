import type { Lesson } from './lesson.ts'
import { type Counts, scoreDepartments, scoreTags, sharesOf, tagSharesOf } from './score.ts'

/** Where it stands before there is anything to learn it from, and how many conversations that weighs. */
const usual = 3
const weight = 4
const candidates = Array.from({ length: 61 }, (_, index) => Math.exp(index / 12 - 1))

/**
 * What scores are to be divided by. Each of some learned lessons is scored as if it had not been learned, and of all
 * temperatures the one is taken under which what people did was the least surprising. The held-out tenth has no part in
 * it, so that it can judge.
 */
export function fitTemperature(counts: Counts, lessons: readonly Lesson[]): number {
  const scored = lessons.flatMap((lesson) => {
    if (!lesson.departmentId) return []
    const { ids, totals } = scoreDepartments(counts, { words: lesson.words, without: lesson })
    const right = ids.indexOf(lesson.departmentId)
    return right < 0 || ids.length < 2 ? [] : [{ right, totals }]
  })
  return leastSurprising((temperature) =>
    scored.reduce((sum, { right, totals }) => sum + surprise(sharesOf(totals, temperature)[right] ?? 0), 0),
  )
}

/** The same for tags, each on its own. */
export function fitTagTemperature(counts: Counts, lessons: readonly Lesson[]): number {
  const scored = lessons.map((lesson) => {
    const scores = scoreTags(counts, { words: lesson.words, without: lesson })
    return { scores, isRight: scores.ids.map((id) => lesson.tagIds.includes(id)) }
  })
  return leastSurprising((temperature) =>
    scored.reduce((sum, { scores, isRight }) => {
      const shares = tagSharesOf(scores, temperature)
      return shares.reduce((all, share, index) => all + surprise(isRight[index] ? share : 1 - share), sum)
    }, 0),
  )
}

function leastSurprising(surpriseAt: (temperature: number) => number): number {
  const costs = candidates.map(
    (temperature) => surpriseAt(temperature) + (weight / 2) * Math.log(temperature / usual) ** 2,
  )
  return candidates[costs.indexOf(Math.min(...costs))] ?? usual
}

function surprise(share: number): number {
  return -Math.log(Math.max(share, 1e-6))
}
