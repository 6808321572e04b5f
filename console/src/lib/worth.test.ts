import { expect, test } from 'vitest'
import { worthAt } from './worth.ts'

const at = (text: string) => new Date(`2026-03-02T${text}:00Z`)
const day = {
  fullUntil: at('12:05').toISOString(),
  pausedFrom: null,
  pausedUntil: null,
  goneAt: at('13:00').toISOString(),
}

test('an answer is worth everything at first, then ever less, then nothing', () => {
  expect(worthAt(day, at('12:00'))).toBe(1)
  expect(worthAt(day, at('12:05'))).toBe(1)
  expect(worthAt(day, at('12:49'))).toBeCloseTo(0.2)
  expect(worthAt(day, at('13:00'))).toBe(0)
})

test('nothing is lost while the place is closed', () => {
  const lunch = {
    ...day,
    pausedFrom: at('12:16').toISOString(),
    pausedUntil: at('14:00').toISOString(),
    goneAt: at('14:44').toISOString(),
  }
  expect(worthAt(lunch, at('12:16'))).toBeCloseTo(0.8)
  expect(worthAt(lunch, at('13:30'))).toBeCloseTo(0.8)
  expect(worthAt(lunch, at('14:00'))).toBeCloseTo(0.8)
  expect(worthAt(lunch, at('14:22'))).toBeCloseTo(0.4)
})
