import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitTemperature } from './calibrate.ts'
import { departments, messages } from './fixture.ts'
import { calibrationError, whatIf } from './judge.ts'
import { isHeldOut, type Lesson, labelsOf } from './lesson.ts'
import { best, propose } from './propose.ts'
import { type Counts, scoreDepartments, sharesOf } from './score.ts'
import { readWords } from './words.ts'

const seed = 'one brand'
const wordsOf = (text: string, names: string[] = []) => readWords(text, { seed, names })
const shownOf = (text: string, names?: string[]) => wordsOf(text, names).map(({ shown }) => shown)

const lessons = messages.map(
  ({ text, department }, index): Lesson => ({
    conversationId: String(index),
    departmentId: department,
    againstId: null,
    tagIds: [],
    words: wordsOf(text).map(({ key }) => key),
  }),
)

/** What teaching would have counted. */
function countsOf(learned: readonly Lesson[]): Counts {
  const labels = new Map<string, { lessons: number; words: number }>()
  const words = new Map<number, { lessons: number; labels: Record<string, number> }>()
  for (const lesson of learned) {
    for (const label of labelsOf(lesson)) {
      const sum = labels.get(label) ?? { lessons: 0, words: 0 }
      labels.set(label, { lessons: sum.lessons + 1, words: sum.words + lesson.words.length })
    }
    for (const word of lesson.words) {
      const count = words.get(word) ?? { lessons: 0, labels: {} }
      for (const label of labelsOf(lesson)) count.labels[label] = (count.labels[label] ?? 0) + 1
      words.set(word, { lessons: count.lessons + 1, labels: count.labels })
    }
  }
  return { lessons: learned.length, vocabulary: words.size, labels, words }
}

test('of messages it never saw, in four languages, it knows the department of most', () => {
  const folds = 5
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const counts = countsOf(lessons.filter((_, index) => index % folds !== fold))
    const asked = lessons.filter((_, index) => index % folds === fold)
    right += asked.filter(
      ({ words, departmentId }) => best(scoreDepartments(counts, { words }), 1)?.id === departmentId,
    ).length
  }
  expect(right / lessons.length).toBeGreaterThan(0.65)
})

test('what is scored as if it had not been learned is scored as without it', () => {
  fc.assert(
    fc.property(fc.nat(lessons.length - 1), fc.nat(departments.length - 1), (index, other) => {
      const own = lessons[index]!
      const against = { ...own, departmentId: null, againstId: departments[other]! }
      for (const lesson of [own, against]) {
        const rest = lessons.filter((one) => one !== own)
        const without = scoreDepartments(countsOf([...rest, lesson]), { words: own.words, without: lesson })
        const never = scoreDepartments(
          { ...countsOf(rest), vocabulary: countsOf(lessons).vocabulary },
          { words: own.words },
        )
        const pair = ({ ids, totals }: typeof never) =>
          Object.fromEntries(ids.map((id, place) => [id, Number(totals[place]?.toFixed(8))]))
        expect(pair(without)).toEqual(pair(never))
      }
    }),
    { numRuns: 40 },
  )
})

test('saying that it is not there makes a department less likely, and no other', () => {
  const words = wordsOf('Where is my parcel, the tracking says nothing?').map(({ key }) => key)
  const share = (learned: readonly Lesson[]) => {
    const { ids, totals } = scoreDepartments(countsOf(learned), { words })
    return sharesOf(totals, 1)[ids.indexOf('orders')] ?? 0
  }
  const against: Lesson = {
    ...{ conversationId: 'x', departmentId: null, againstId: 'orders', tagIds: [] },
    words,
  }
  expect(share(lessons)).toBeGreaterThan(0.5)
  expect(share([...lessons, against])).toBeLessThan(share(lessons))
})

test('the words that decided stand in the text, and common ones decide nothing', () => {
  const text = 'Hello, my parcel has not arrived and the tracking number shows nothing.'
  const { department } = propose(countsOf(lessons), wordsOf(text), { temperature: 1, tagTemperature: 1 })
  expect(department?.id).toBe('orders')
  expect(department?.reasons.length).toBeGreaterThan(1)
  for (const { words, weight } of department?.reasons ?? []) {
    expect(text.toLowerCase()).toContain(words)
    expect(weight).toBeGreaterThan(0)
  }
  expect(department?.reasons.flatMap(({ words }) => words.split(' '))).toContain('parcel')
})

test('nothing known, nothing proposed; one department alone is none to choose', () => {
  const none = { department: undefined, tags: [] }
  const how = { temperature: 1, tagTemperature: 1 }
  expect(propose(countsOf([]), wordsOf('parcel'), how)).toEqual(none)
  expect(propose(countsOf(lessons), wordsOf('xyzzy qwrt'), how)).toEqual(none)
  const alone = lessons.filter(({ departmentId }) => departmentId === 'orders')
  expect(propose(countsOf(alone), wordsOf('parcel'), how)).toEqual(none)
})

test('no address, number, link or name is a word', () => {
  const text = 'I am Mara Rossi (mara@customer.example, +39 333 1234567), order OT-4711: https://x.example/a'
  expect(shownOf(text, ['Mara Rossi']).filter((word) => !word.includes(' '))).toEqual(['am', 'order'])
})

test('any text is read in no time, to an end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 6_000 }), (text) => {
      const words = wordsOf(text)
      expect(words.length).toBeLessThanOrEqual(128)
      expect(new Set(words.map(({ key }) => key)).size).toBe(words.length)
    }),
  )
})

test('one conversation in ten is held out, always the same', () => {
  const ids = Array.from({ length: 20_000 }, () => crypto.randomUUID())
  const share = ids.filter(isHeldOut).length / ids.length
  expect(share).toBeGreaterThan(0.09)
  expect(share).toBeLessThan(0.11)
})

test('a confidence that was fitted is about as often right', () => {
  const counts = countsOf(lessons)
  const temperature = fitTemperature(counts, lessons)
  const judged = lessons.flatMap((lesson): [number, boolean][] => {
    const found = best(scoreDepartments(counts, { words: lesson.words, without: lesson }), temperature)
    return found ? [[found.confidence, found.id === lesson.departmentId]] : []
  })
  expect(calibrationError(judged)).toBeLessThan(0.15)
})

test('a higher threshold never acts more often, and one’s own stands among the others', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())),
      fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      (judged, own) => {
        const rows = whatIf(judged, own)
        expect(rows.map(({ threshold }) => threshold)).toContain(own)
        for (const [index, row] of rows.entries()) {
          expect(row.right).toBeLessThanOrEqual(row.acted)
          expect(row.acted).toBeLessThanOrEqual(rows[index - 1]?.acted ?? judged.length)
        }
      },
    ),
  )
})
