import { expect, test } from 'vitest'
import { readStretches, writeSegments } from './hours.ts'

const closed = 'closed' as const
const week = { 1: closed, 2: closed, 3: closed, 4: closed, 5: closed, 6: closed, 7: closed }
const hoursOf = (weekly: object) => ({ zone: 'Europe/Rome', weekly: { ...week, ...weekly }, dated: [] })
const hours = hoursOf({
  1: [
    { from: 540, to: 780 },
    { from: 900, to: 1140 },
  ],
  3: [{ from: 0, to: 1440 }],
  7: [{ from: 1200, to: 1560 }],
})

test('a week is proposed in segments, past midnight with a plus', () => {
  expect(writeSegments(hours).split(';')).toEqual([
    ...['1,0900,1300', '1,1500,1900', '3,0000,+0000', '7,2000,+0200'],
  ])
})

test('what is proposed reads back as it was', () => {
  const stretches = writeSegments(hours)
    .split(';')
    .map((segment) => {
      const [day = '', open = '', close = ''] = segment.split(',')
      return { day: Number(day), open, close }
    })
  expect(readStretches(stretches)).toMatchObject({ hours: { weekly: hours.weekly }, faults: [] })
})

test('nonsense is a fault; a day nobody stated is not proposed as closed', () => {
  expect(readStretches([{ day: 9, open: 'nine', close: '1800' }]).faults).not.toEqual([])
  expect(() => writeSegments(hoursOf({ 1: [{ from: 540, to: 600 }], 2: 'unknown' }))).toThrow(
    expect.objectContaining({ reason: 'unknown_days' }),
  )
})
