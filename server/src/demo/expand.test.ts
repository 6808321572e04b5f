import { expect, test } from 'vitest'
import { expand } from './expand.ts'
import { createRandom } from './random.ts'

const voices = { writer: 'female', reader: 'male' } as const

test('slots are filled and alternatives chosen, nested ones too', () => {
  const texts = new Set<string>()
  for (let seed = 0; seed < 40; seed += 1) {
    texts.add(expand('[Hi|Good [morning|day]] {name}', createRandom(seed), { name: 'Ada' }, voices))
  }
  expect([...texts].sort()).toEqual(['Good day Ada', 'Good morning Ada', 'Hi Ada'])
})

test('words agree with the writer and the reader', () => {
  const text = expand('zapisa{w:łam/łem} {r:Panią/Pana}', createRandom(1), {}, voices)
  expect(text).toBe('zapisałam Pana')
})

test('an unknown slot is refused', () => {
  expect(() => expand('Dear {nobody}', createRandom(1), {}, voices)).toThrow('{nobody}')
})
