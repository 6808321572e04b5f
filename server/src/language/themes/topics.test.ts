import { expect, test } from 'vitest'
import { judgeThemes } from './judge-themes.ts'
import { learnTopics, readTopics, type TaggedText, writeTopics } from './topics.ts'

const places = ['in Leeds', 'in York', 'by the quay', 'at the station', 'in the mall', 'on Main Street']
const lessons = (tags: readonly string[], said: readonly string[]): TaggedText[] =>
  said.flatMap((text) => places.map((place) => ({ text: `${text} ${place}`, tags })))
const varifocals = lessons(
  ['varifocals'],
  ['My progressive lenses make me dizzy', 'The varifocals blur when I read'],
)
const noses = lessons(['nose pads'], ['The nose pads came off', 'A silicone pad on the bridge is missing'])
const both = lessons(['varifocals', 'nose pads'], ['New varifocals and the nose pads came off'])
const others = lessons(
  [],
  ['Thank you for everything', 'How is the weather', 'Greetings to all of you', 'I moved house'],
)
const rare: TaggedText[] = [{ text: 'Contact lenses by subscription', tags: ['subscription'] }]
const model = await learnTopics([...varifocals, ...noses, ...both, ...others, ...rare])

test("a text is put into the brand's own topics, with the words that decided", () => {
  const verdict = judgeThemes({ text: 'With the progressive lenses I feel dizzy', language: 'en' }, model)
  expect(verdict).toMatchObject({ by: 'learned', model: expect.stringMatching(/^topics-[0-9a-f]{12}$/) })
  if (verdict.by !== 'learned') return
  expect(verdict.topics.map(({ topic }) => topic)).toEqual(['varifocals'])
  expect(verdict.topics[0]?.words).toEqual(expect.arrayContaining(['progressive', 'dizzy']))
  expect(verdict.topics[0]?.confidence).toBeGreaterThan(0.3)
})

test('a text about two topics is put into both', () => {
  const verdict = judgeThemes({ text: 'New varifocals, and the nose pads came off', language: 'en' }, model)
  expect(verdict).toMatchObject({ by: 'learned' })
  if (verdict.by !== 'learned') return
  expect(new Set(verdict.topics.map(({ topic }) => topic))).toEqual(new Set(['varifocals', 'nose pads']))
})

test('what is about none of the topics is left to the seeds, and what is about nothing to nobody', () => {
  expect(
    judgeThemes({ text: 'Greetings, I moved house, please refund me', language: 'en' }, model),
  ).toMatchObject({
    by: 'seeds',
    themes: [{ theme: 'refund', phrase: 'refund' }],
  })
  const greeting = { text: 'Greetings to all of you', language: 'en' }
  expect(judgeThemes(greeting, model)).toEqual({ by: 'nothing' })
  expect(judgeThemes({ ...greeting, language: undefined })).toEqual({ by: 'nothing' })
  expect(judgeThemes({ text: '', language: 'en' }, model)).toEqual({ by: 'nothing' })
})

test('a tag with fewer than ten examples is no topic yet', async () => {
  expect(model?.classes).toEqual(['', 'nose pads', 'varifocals'])
  expect(await learnTopics(varifocals.slice(0, 9))).toBeUndefined()
  expect(await learnTopics([])).toBeUndefined()
  expect((await learnTopics(varifocals.slice(0, 10)))?.classes).toEqual(['', 'varifocals'])
})

test('of a hundred tags the sixty most frequent are learned', async () => {
  const many = Array.from({ length: 100 }, (_none, tag) =>
    Array.from({ length: 10 + (tag % 3) }, (_one, index) => ({
      text: `word${tag} ${index}`,
      tags: [`tag${tag}`],
    })),
  ).flat()
  expect((await learnTopics(many))?.classes).toHaveLength(61)
})

test('topics come back from few bytes as they were; others are refused', async () => {
  if (!model) throw new Error('Nothing was learned.')
  const bytes = writeTopics(model)
  expect(bytes.length).toBeLessThan(20_000)
  expect(readTopics(bytes)).toEqual(model)
  expect(() => readTopics(Buffer.from('nonsense'))).toThrow()
  expect(await learnTopics([...varifocals, ...noses, ...both, ...others, ...rare])).toEqual(model)
})
