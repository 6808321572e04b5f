import { expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

test('a number is read as people write it', () => {
  const written = { '12': 12, ' 1 234,5 ': 1234.5, '-0.5': -0.5, '+3': 3, ',5': 0.5, '7.': 7 }
  for (const [text, number] of Object.entries(written)) expect(readNumber(text), text).toBe(number)
})

test('what could be two numbers, or none, is not read', () => {
  for (const text of ['', 'twelve', '1.234,5', '1,2,3', '0x10', '1e400', 'Infinity', '9'.repeat(400)])
    expect(readNumber(text), text).toBeUndefined()
})
