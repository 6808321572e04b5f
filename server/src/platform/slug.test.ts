import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstFree, slugOf } from './slug.ts'

test.each([
  ['Where is my order?', 'where-is-my-order'],
  ['Perché l’ordine è in ritardo', 'perche-l-ordine-e-in-ritardo'],
  ['Zażółć gęślą jaźń', 'zazolc-gesla-jazn'],
  ['Как вернуть товар: ещё раз', 'kak-vernut-tovar-eshche-raz'],
  ['Straße & Øl', 'strasse-ol'],
  ['  --- ', ''],
  ['日本', '日本'],
])('%s → %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('whatever the title, the address is short, plain and the same when made again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const slug = slugOf(title)
      expect(slug.length).toBeLessThanOrEqual(80)
      expect(slug).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u)
      expect(slugOf(slug)).toBe(slug)
    }),
  )
})

test('the first free one is not taken', () => {
  expect(firstFree('a', new Set())).toBe('a')
  expect(firstFree('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3')
})
