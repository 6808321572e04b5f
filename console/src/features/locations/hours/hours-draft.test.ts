import { expect, test } from 'vitest'
import { draftFaults } from './draft-faults.ts'
import {
  type DayDraft,
  draftOf,
  endOf,
  type Hours,
  type HoursDraft,
  hoursOfDraft,
  newInterval,
  unknownDraft,
} from './hours-draft.ts'

const open = (...times: [string, string][]): DayDraft => ({
  state: 'open',
  intervals: times.map(([from, to]) => newInterval(from, to)),
})
const week = (days: Record<number, DayDraft>): HoursDraft => {
  const draft = unknownDraft()
  return { ...draft, week: draft.week.map((day, index) => days[index] ?? day) }
}
const exception = (from: string, to: string, day: DayDraft = { state: 'closed', intervals: [] }) => ({
  key: from,
  from,
  to,
  label: ' Ferragosto ',
  source: 'holiday' as const,
  day,
})

test('hours survive being edited', () => {
  const hours: Hours = {
    zone: 'Europe/Rome',
    weekly: {
      1: [
        { from: 540, to: 780 },
        { from: 900, to: 1140 },
      ],
      2: 'closed',
      3: 'unknown',
      4: [{ from: 0, to: 1440 }],
      5: [{ from: 1080, to: 1560 }],
      6: 'closed',
      7: 'closed',
    },
    dated: [
      { from: '2026-08-15', to: '2026-08-15', state: 'closed', label: 'Ferragosto', source: 'holiday' },
    ],
  }
  expect(hoursOfDraft(draftOf(hours), hours.zone)).toEqual(hours)
})

test('an end before its start is on the next day', () => {
  expect(hoursOfDraft(week({ 4: open(['18', '2']) }), 'Europe/Rome').weekly[5]).toEqual([
    { from: 1080, to: 1560 },
  ])
})

test('stretches are saved in the order of the day', () => {
  const monday = hoursOfDraft(week({ 0: open(['15:00', '19:00'], ['9:00', '13:00']) }), 'UTC').weekly[1]
  expect(monday).toEqual([
    { from: 540, to: 780 },
    { from: 900, to: 1140 },
  ])
})

test('how a stretch ends is said when it matters', () => {
  expect(endOf(newInterval('9', '18'))).toBe('same-day')
  expect(endOf(newInterval('18', '0'))).toBe('midnight')
  expect(endOf(newInterval('18', '2'))).toBe('next-day')
  expect(endOf(newInterval('0', '24'))).toBe('all-day')
  expect(endOf(newInterval('8', '8'))).toBe('all-day')
})

test('a draft nobody touched has no faults', () => {
  expect(draftFaults(unknownDraft())).toEqual({})
})

test('unreadable, overlapping and missing times are named where they are', () => {
  expect(draftFaults(week({ 0: open(['nine', '18']) }))).toEqual({ 'week.0.0': 'time' })
  expect(draftFaults(week({ 0: open(['9', '14'], ['13', '18']) }))).toEqual({ 'week.0.1': 'overlap' })
  expect(draftFaults(week({ 0: open() }))).toEqual({ 'week.0': 'noTimes' })
  expect(draftFaults(week({ 0: open(['20', '19']) }))).toEqual({ 'week.0.0': 'tooLong' })
})

test('a night that runs into the morning after meets its hours', () => {
  const draft = week({ 6: open(['22', '8']), 0: open(['7', '12']) })
  expect(draftFaults(draft)).toEqual({ 'week.0.0': 'overlapYesterday' })
})

test('exceptions need dates in order that no other covers', () => {
  const dated = [exception('2026-08-10', '2026-08-20'), exception('2026-08-15', ''), exception('', '')]
  expect(draftFaults({ ...unknownDraft(), dated })).toEqual({
    'dated.0': 'dateOverlap',
    'dated.1': 'dateOverlap',
    'dated.2': 'date',
  })
  const reversed = [exception('2026-08-20', '2026-08-10')]
  expect(draftFaults({ ...unknownDraft(), dated: reversed })).toEqual({ 'dated.0': 'dateOrder' })
})

test('an exception of one day ends on it, and its label is tidied', () => {
  const draft = { ...unknownDraft(), dated: [exception('2026-08-15', '')] }
  expect(hoursOfDraft(draft, 'Europe/Rome').dated).toEqual([
    { from: '2026-08-15', to: '2026-08-15', label: 'Ferragosto', source: 'holiday', state: 'closed' },
  ])
})
