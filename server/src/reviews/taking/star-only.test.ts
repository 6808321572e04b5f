import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isStarOnly } from './star-only.ts'

const review = (text: string, media: readonly unknown[] = []) => ({ title: '', text, media })

test.each(['', '   ', '👍👍', '!!!', '★★★★★', '—', '🙏🏽 ❤️'])('%j says nothing', (text) => {
  expect(isStarOnly(review(text))).toBe(true)
})

test.each(['ok', '10', 'Да', 'très', '好', '٥', '👍 top'])('%j says something', (text) => {
  expect(isStarOnly(review(text))).toBe(false)
})

test('a title says something, and so does a picture', () => {
  expect(isStarOnly({ title: 'Good', text: '', media: [] })).toBe(false)
  expect(isStarOnly(review('', [{ kind: 'photo' }]))).toBe(false)
})

test('whatever stands around a letter, it still says something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      expect(isStarOnly(review(`${before}я${after}`))).toBe(false)
    }),
  )
})
