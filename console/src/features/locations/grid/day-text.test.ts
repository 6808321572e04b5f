import { expect, test } from 'vitest'
import { dayOfText, textOfDay } from './day-text.ts'

const read = (text: string) => dayOfText(text, 'Closed')

test('a day is read as people write it in tables', () => {
  expect(read('9-13, 14.30–18')).toEqual([
    { from: 540, to: 780 },
    { from: 870, to: 1080 },
  ])
  expect(read('18:00-02:00')).toEqual([{ from: 1080, to: 1560 }])
  expect(read('0-24')).toEqual([{ from: 0, to: 1440 }])
  expect(read('24h')).toEqual([{ from: 0, to: 1440 }])
})

test('closed is not the same as not known', () => {
  expect(read('closed')).toBe('closed')
  expect(read('Chiuso')).toBe('closed')
  expect(read('x')).toBe('closed')
  expect(read(' ')).toBe('unknown')
})

test('what is no time is nothing', () => {
  expect(read('25:00-26:00')).toBeUndefined()
  expect(read('9-13-18')).toBeUndefined()
  expect(read('mornings')).toBeUndefined()
})

test('what is written is read as the same', () => {
  for (const text of ['09:00-13:00, 14:00-18:00', '18:00-02:00', '00:00-24:00', 'Closed', '']) {
    const day = read(text)
    expect(day && textOfDay(day, 'Closed')).toBe(text)
  }
})
