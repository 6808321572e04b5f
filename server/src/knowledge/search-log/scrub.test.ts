import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scrub } from './scrub.ts'

test.each([
  ['Where is my order OT-48213?', 'where is my order'],
  ['order 100234567 late', 'order late'],
  ['mario.rossi@example.com password', 'password'],
  ['call me +39 02 1234 5678 please', 'call me please'],
  ['4111 1111 1111 1111 declined', 'declined'],
  ['IT60 X054 2811 1010 0000 0123 456 refund', 'refund'],
  ['https://shop.example/o/123?mail=a@b.c returns', 'returns'],
  ['Öffnungszeiten  2026', 'öffnungszeiten 2026'],
  ['ORARI domenica', 'orari domenica'],
  ['dov’è il mio ordine', 'dov’è il mio ordine'],
  ['посылка RA123456789CN', 'посылка'],
])('%s is kept as %s', (typed, kept) => expect(scrub(typed)?.term).toBe(kept))

test('what is only personal, or no word, is not kept', () => {
  for (const typed of ['', '  ', '?!', 'a@b.example', '+48 600 700 800', 'AB123456', '100234567'])
    expect(scrub(typed), typed).toBeUndefined()
})

test('whatever is typed, no five digits in a row and no address is kept, and it is quick', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
      const kept = scrub(typed)
      expect(kept?.term ?? '').not.toMatch(/@|\d{5}/)
      expect(kept?.term.length ?? 0).toBeLessThanOrEqual(100)
    }),
  )
  expect(scrub(`${'1'.repeat(5_000)} ${'a1'.repeat(5_000)}`)).toBeUndefined()
})
