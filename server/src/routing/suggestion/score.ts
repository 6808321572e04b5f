import { againstLabel, type Lesson, labelsOf } from './lesson.ts'

/** All that is known of some words. */
export type Counts = {
  lessons: number
  vocabulary: number
  labels: ReadonlyMap<string, { lessons: number; words: number }>
  words: ReadonlyMap<number, { lessons: number; labels: Readonly<Record<string, number>> }>
}

/** How strongly each of several labels is spoken for, and what each word brings to it. */
export type Scores = {
  ids: string[]
  /** How many lessons speak for each. */
  lessons: number[]
  totals: number[]
  parts: { word: number; weights: number[] }[]
}

/** `odds`: of each tag before anything is read. The totals, which words bring to them, are its evidence alone. */
export type TagScores = Scores & { odds: number[] }

const smoothing = 0.5

type Text = {
  words: readonly number[]
  /** This lesson counts as not learned: what would be said of it had it never been seen. */
  without?: Lesson | undefined
}

/**
 * Scores of all departments by complement naive Bayes: a word speaks for a department as far as it is rare in all
 * others (Rennie et al., 2003), which holds also when some departments have few lessons.
 */
export function scoreDepartments(counts: Counts, { words, without }: Text): Scores {
  const own = ownCount(without)
  const known = [...counts.labels]
    .filter(([label]) => label.startsWith('d'))
    .map(([label, { lessons, words: size }]) => ({
      id: label.slice(1),
      label,
      lessons: lessons - own.of(label),
      size: size - own.of(label) * own.size,
    }))
    .filter(({ lessons }) => lessons > 0)
  const all = known.reduce((sum, { size }) => sum + size, 0)
  const lessons = known.reduce((sum, one) => sum + one.lessons, 0)
  const rest = known.map(({ id, size }) => {
    const against = againstLabel(id)
    const more = (counts.labels.get(against)?.words ?? 0) - own.of(against) * own.size
    return all - size + more + smoothing * counts.vocabulary
  })
  const parts = words.flatMap((word) => {
    const count = counts.words.get(word)
    if (!count) return []
    const mine = own.words.has(word) ? own.of : () => 0
    const inEach = known.map(({ label }) => (count.labels[label] ?? 0) - mine(label))
    const inAll = inEach.reduce((sum, one) => sum + one, 0)
    const notInEach = known.map(({ id }) => {
      const against = againstLabel(id)
      return (count.labels[against] ?? 0) - mine(against)
    })
    // In no conversation that says anything about departments.
    if (inAll === 0 && notInEach.every((one) => one === 0)) return []
    const weights = known.map((_, index) => {
      const elsewhere = inAll - (inEach[index] ?? 0) + (notInEach[index] ?? 0)
      return -Math.log((elsewhere + smoothing) / (rest[index] ?? 1))
    })
    return [{ word, weights }]
  })
  const totals = known.map((one, index) =>
    parts.reduce((sum, { weights }) => sum + (weights[index] ?? 0), Math.log(one.lessons / lessons)),
  )
  return { ids: known.map(({ id }) => id), lessons: known.map((one) => one.lessons), totals, parts }
}

const background = 2
const mostOfOneWord = 3

/**
 * What words say of each tag on its own: in how many lessons with it a word is against how many without, both drawn
 * towards how common the word is, so that a tag with few lessons is neither ruled out nor proven by one word.
 */
export function scoreTags(counts: Counts, { words, without }: Text): TagScores {
  const own = ownCount(without)
  const lessons = counts.lessons - (without ? 1 : 0)
  const known = [...counts.labels]
    .filter(([label]) => label.startsWith('t'))
    .map(([label, one]) => ({ id: label.slice(1), label, lessons: one.lessons - own.of(label) }))
  const parts = words.flatMap((word) => {
    const count = counts.words.get(word)
    if (!count) return []
    const isOwn = own.words.has(word)
    const inAll = count.lessons - (isOwn ? 1 : 0)
    if (inAll === 0) return []
    const share = inAll / lessons
    const weights = known.map(({ label, lessons: tagged }) => {
      const inTagged = (count.labels[label] ?? 0) - (isOwn ? own.of(label) : 0)
      const within = (inTagged + background * share) / (tagged + background)
      const elsewhere = (inAll - inTagged + background * share) / (lessons - tagged + background)
      return clip(Math.log(within / elsewhere))
    })
    return [{ word, weights }]
  })
  const totals = known.map((_, index) => parts.reduce((sum, { weights }) => sum + (weights[index] ?? 0), 0))
  const lessonsOf = known.map((one) => one.lessons)
  const odds = lessonsOf.map((tagged) => Math.log((tagged + smoothing) / (lessons - tagged + smoothing)))
  return { ids: known.map(({ id }) => id), lessons: lessonsOf, totals, parts, odds }
}

function clip(weight: number): number {
  return Math.max(-mostOfOneWord, Math.min(mostOfOneWord, weight))
}

function ownCount(lesson: Lesson | undefined) {
  const labels = new Set(lesson ? labelsOf(lesson) : [])
  return {
    words: new Set(lesson?.words),
    size: lesson?.words.length ?? 0,
    of: (label: string) => (labels.has(label) ? 1 : 0),
  }
}

/** Scores as shares of one. */
export function sharesOf(totals: readonly number[], temperature: number): number[] {
  const most = Math.max(...totals)
  const raised = totals.map((total) => Math.exp((total - most) / temperature))
  const sum = raised.reduce((all, one) => all + one, 0)
  return raised.map((one) => one / sum)
}

/**
 * Of each tag on its own, a share of one. Words repeat each other, so that what they say together is divided by the
 * temperature; how common the tag is stands as it is.
 */
export function tagSharesOf({ odds, totals }: TagScores, temperature: number): number[] {
  return totals.map((total, index) => 1 / (1 + Math.exp(-(odds[index] ?? 0) - total / temperature)))
}
