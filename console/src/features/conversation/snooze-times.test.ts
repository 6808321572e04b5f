import { expect, test } from 'vitest'
import { snoozeTimes } from './snooze-times.ts'

const names = (now: Date) => snoozeTimes(now).map(({ name }) => name.replace('inbox.snooze', ''))

test('in the morning of a Wednesday all times are ahead', () => {
  expect(names(new Date(2026, 5, 10, 10))).toEqual(['Hour', 'Evening', 'Tomorrow', 'Monday', 'Week'])
})

test('in the evening, this evening is over', () => {
  expect(names(new Date(2026, 5, 10, 20))).not.toContain('Evening')
})

test('no time is offered twice: on Sunday tomorrow is Monday, on Monday next Monday is a week away', () => {
  expect(names(new Date(2026, 5, 14, 10))).toEqual(['Hour', 'Evening', 'Tomorrow', 'Week'])
  expect(names(new Date(2026, 5, 15, 10))).toEqual(['Hour', 'Evening', 'Tomorrow', 'Monday'])
})
