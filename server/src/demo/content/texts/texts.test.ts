import { describe, expect, test } from 'vitest'
import { topics } from '../topics.ts'
import { texts } from './index.ts'

const facts =
  'order repair invoice tracking product other colour amount date place street phone saturday name first last vocative'
const promises = 'on by On By until day at laterOn laterDay laterUntil laterAt soon'
const known = {
  customer: new Set(facts.split(' ')),
  staff: new Set(`${facts} ${promises}`.split(' ')),
  note: new Set(`${facts} ${promises} colleague`.split(' ')),
}

function unknownSlots(templates: readonly string[], slots: ReadonlySet<string>) {
  const names = templates.flatMap((template) =>
    [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''),
  )
  return names.filter((name) => !slots.has(name) && !/^[wr]:[^/]*\/[^/]*$/.test(name))
}

function isBalanced(template: string) {
  const count = (mark: string) => template.split(mark).length
  return count('[') === count(']') && count('{') === count('}')
}

describe.each(Object.entries(texts))('the texts in %s', (_, { topics: byTopic }) => {
  test.each(topics.map(({ key }) => key))('%s: marks are sound and lists fit each other', (key) => {
    const { subjects, openings, asks, replies, followUps, answers, notes } = byTopic[key]
    expect(unknownSlots([...subjects, ...openings, ...asks, ...followUps], known.customer)).toEqual([])
    expect(unknownSlots([...replies, ...answers], known.staff)).toEqual([])
    expect(unknownSlots(notes, known.note)).toEqual([])
    expect([subjects, openings, asks, replies, answers, notes].flat().every(isBalanced)).toBe(true)
    expect([subjects, openings, asks, replies, followUps, notes].every((list) => list.length > 0)).toBe(true)
    expect(answers).toHaveLength(followUps.length)
    expect(notes.every((note) => note.includes('@{colleague}'))).toBe(true)
  })

  test('every answer names a time', () => {
    const answers = topics.flatMap(({ key }) => [...byTopic[key].replies, ...byTopic[key].answers])
    const timeless = answers.filter(
      (text) => !/\{(on|by|On|By|until|day|soon|later\w+|saturday)\}/.test(text),
    )
    expect(timeless.length).toBeLessThanOrEqual(6)
  })
})
