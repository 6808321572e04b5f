import { expect, test } from 'vitest'
import { commonTimes, parseTime, timeText } from './time-text.ts'

test.each([
  ['9', 540],
  ['09:30', 570],
  ['9.30', 570],
  ['930', 570],
  ['0930', 570],
  ['9h30', 570],
  ['18h', 1080],
  ['6pm', 1080],
  ['6:15 p.m.', 1095],
  ['12 am', 0],
  ['12pm', 720],
  ['0', 0],
  ['24:00', 1440],
])('%s is minute %i', (text, minutes) => {
  expect(parseTime(text)).toBe(minutes)
})

test.each(['', 'nine', '25', '9:60', '13pm', '24:30', '9:3', '-1'])('"%s" is no time', (text) => {
  expect(parseTime(text)).toBeUndefined()
})

test('a time past midnight is written as the clock shows it', () => {
  expect(timeText(1560)).toBe('02:00')
  expect(timeText(1440)).toBe('00:00')
})

test('what is offered can be read back', () => {
  expect(commonTimes.map(parseTime)).toEqual(commonTimes.map((_, index) => index * 30))
})
