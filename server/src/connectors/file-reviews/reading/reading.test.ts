import { describe, expect, test } from 'vitest'
import { propose } from './mapping.ts'
import { guessOrder, readDate } from './read-date.ts'
import { guessScale, readRating } from './read-rating.ts'

describe('ratings', () => {
  test.each([
    ['4', '5', 4],
    ['4,5', '5', 4.5],
    ['FIVE', '5', 5],
    ['★★★☆☆', '5', 3],
    ['4/5', '10', 4],
    ['8 out of 10', '5', 4],
    ['7', '10', 3.5],
    ['0', '10', 1],
    ['85', '100', 4.25],
    ['90%', '5', 4.5],
    ['3 stars', '5', 3],
    ['👍', 'thumbs', 5],
    ['Not recommended', 'thumbs', 1],
  ] as const)('%s of %s are %s stars', (text, scale, stars) => {
    expect(readRating(text, scale)).toEqual({ native: text, stars })
  })

  test.each([
    ['0', '5'],
    ['6', '5'],
    ['-1', '5'],
    ['11', '10'],
    ['101', '100'],
    ['5/7', '5'],
    ['good', '5'],
    ['4', 'thumbs'],
    ['1e3', '5'],
  ] as const)('%s is none of the scale %s', (text, scale) => {
    expect(readRating(text, scale)).toBeUndefined()
  })

  test('the scale is guessed from most of them, not from one that is wrong', () => {
    expect(guessScale(['5', '4', '1'])).toBe('5')
    expect(guessScale([...Array(20).fill('5'), '6'])).toBe('5')
    expect(guessScale(['9', '7', '3'])).toBe('10')
    expect(guessScale(['90', '70', '5'])).toBe('100')
    expect(guessScale(['up', 'down'])).toBe('thumbs')
    expect(guessScale([])).toBe('5')
  })
})

describe('dates', () => {
  const read = (text: string, order: 'dmy' | 'mdy' = 'dmy') =>
    readDate(text, { order, zone: 'Europe/Rome' })?.toISOString()

  test.each([
    ['2026-06-01T10:00:00Z', '2026-06-01T10:00:00.000Z'],
    ['2026-06-01T10:00:00.123456Z', '2026-06-01T10:00:00.000Z'],
    ['2026-06-01 10:00:00 +0200', '2026-06-01T08:00:00.000Z'],
    ['2026-06-01 10:00', '2026-06-01T08:00:00.000Z'],
    ['2026-01-31', '2026-01-31T11:00:00.000Z'],
    ['1.6.2026 10:00', '2026-06-01T08:00:00.000Z'],
    ['01/06/26', '2026-06-01T10:00:00.000Z'],
    ['June 1, 2026 3:30 PM', '2026-06-01T13:30:00.000Z'],
    ['1 giugno 2026', '2026-06-01T10:00:00.000Z'],
    ['1 czerwca 2026', '2026-06-01T10:00:00.000Z'],
    ['1 июня 2026 г.', '2026-06-01T10:00:00.000Z'],
    ['1780308000', '2026-06-01T10:00:00.000Z'],
  ])('%s is %s', (text, at) => {
    expect(read(text)).toBe(at)
  })

  test('which number is the month is said, not guessed at each', () => {
    expect(read('06/01/2026 10:00', 'mdy')).toBe('2026-06-01T08:00:00.000Z')
    expect(read('06/13/2026')).toBeUndefined()
    expect(guessOrder(['06/01/2026', '06/13/2026'])).toBe('mdy')
    expect(guessOrder(['06/01/2026', '13/06/2026'])).toBe('dmy')
    expect(guessOrder(['06/01/2026'])).toBe('dmy')
  })

  test.each(['', 'yesterday', '30.02.2026', '2026-13-01', '12', '2026-06-01 25:00', 'x'.repeat(100_000)])(
    '%s is none',
    (text) => {
      expect(read(text)).toBeUndefined()
    },
  )
})

test('the columns of Google Takeout are known', () => {
  const cells = {
    ...{ 'reviewer.displayname': 'Kim', starrating: 'FIVE', comment: 'Good', name: 'accounts/1/reviews/2' },
    ...{ createtime: '2026-06-01T10:00:00Z', 'reviewreply.comment': 'Thanks' },
  }
  expect(propose(Object.keys(cells), [cells])).toEqual({
    mapping: {
      ...{ 'reviewer.displayname': 'author', starrating: 'rating', comment: 'text', name: 'id' },
      ...{ createtime: 'date', 'reviewreply.comment': 'reply' },
    },
    options: { platform: 'Google', scale: '5', dateOrder: 'dmy', locationId: null },
  })
})
