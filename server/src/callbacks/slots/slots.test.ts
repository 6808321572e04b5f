import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hours } from '../../locations/index.ts'
import { anySeat, datesAhead, type SlotQuestion, slotAt, slotsOn } from './slots.ts'

type Day = Hours['weekly'][1]

const zones = [
  'Europe/Rome',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Havana',
  'Africa/Casablanca',
  'Asia/Kathmandu',
]
const minuteMs = 60_000
const hourMs = 60 * minuteMs
const rules = { lengthMinutes: 30, bufferMinutes: 0, noticeMinutes: 0, horizonDays: 3 }
const anybody = [{ id: 'ada', shifts: null, busy: [] }]

const daily = (zone: string, state: Day, dated: Hours['dated'] = []): Hours => ({
  ...{ zone, dated },
  weekly: { 1: state, 2: state, 3: state, 4: state, 5: state, 6: state, 7: state },
})
const question = (
  zone: string,
  state: Day,
  now: string,
  given: Partial<SlotQuestion> = {},
): SlotQuestion => ({
  ...{ hours: daily(zone, state), rules, hands: anybody, seats: anySeat, now: new Date(now), ...given },
})
const wallTimes = (asked: SlotQuestion, date: string) =>
  slotsOn(asked, date).map(({ wallTime }) => wallTime.slice(11))
const instants = (asked: SlotQuestion, date: string) =>
  slotsOn(asked, date).map(({ start }) => start.toISOString().slice(11, 16))

test('a time the clock skips is not offered', () => {
  const asked = question('Europe/Rome', [{ from: 60, to: 240 }], '2026-03-28T12:00Z')
  expect(wallTimes(asked, '2026-03-29')).toEqual(['01:00', '01:30', '03:00', '03:30'])
  expect(instants(asked, '2026-03-29')).toEqual(['00:00', '00:30', '01:00', '01:30'])
})

test('a time the clock shows twice is offered once, the first time', () => {
  const asked = question('Europe/Rome', [{ from: 90, to: 210 }], '2026-10-24T12:00Z')
  expect(wallTimes(asked, '2026-10-25')).toEqual(['01:30', '02:00', '02:30', '03:00'])
  expect(instants(asked, '2026-10-25')).toEqual(['23:30', '00:00', '00:30', '02:00'])
})

test('times go on past midnight and count on the date they have', () => {
  const asked = question('Europe/Rome', [{ from: 1380, to: 1500 }], '2026-06-01T12:00Z')
  expect(wallTimes(asked, '2026-06-02')).toEqual(['00:00', '00:30', '23:00', '23:30'])
})

test('a closed day and one of which nobody said anything offer nothing', () => {
  const state: Day = [{ from: 540, to: 660 }]
  const dated = [
    { from: '2026-06-02', to: '2026-06-02', state: 'closed' as const, source: 'holiday' as const },
    { from: '2026-06-03', to: '2026-06-03', state: 'unknown' as const, source: 'person' as const },
    { from: '2026-06-04', to: '2026-06-04', state: [{ from: 600, to: 630 }], source: 'person' as const },
  ]
  const asked = question('Europe/Rome', state, '2026-06-01T05:00Z', {
    ...{ hours: daily('Europe/Rome', state, dated), rules: { ...rules, horizonDays: 4 } },
  })
  expect(
    datesAhead(asked)
      .slice(0, 4)
      .map((date) => wallTimes(asked, date).length),
  ).toEqual([4, 0, 0, 1])
})

test('what is promised keeps its buffer free on both sides', () => {
  const at = (time: string) => Date.parse(`2026-06-01T${time}Z`)
  const busy = [{ start: at('08:00'), end: at('08:40') }]
  const asked = question('Etc/UTC', [{ from: 420, to: 600 }], '2026-06-01T00:00Z', {
    ...{ rules: { ...rules, bufferMinutes: 10 }, hands: [{ id: 'ada', shifts: null, busy }] },
  })
  expect(wallTimes(asked, '2026-06-01')).toEqual(['07:00', '09:00'])
})

test('a visit needs somebody who receives and a seat, and both keep their buffer', () => {
  const at = (time: string) => Date.parse(`2026-06-01T${time}Z`)
  const seats = [
    { number: 1, busy: [{ start: at('07:00'), end: at('07:40') }] },
    { number: 2, busy: [{ start: at('07:00'), end: at('08:20') }] },
  ]
  const asked = question('Etc/UTC', [{ from: 420, to: 600 }], '2026-06-01T00:00Z', {
    ...{ rules: { ...rules, bufferMinutes: 10 }, seats },
  })
  const offered = slotsOn(asked, '2026-06-01').map(({ wallTime, seats: free }) => [wallTime.slice(11), free])
  expect(offered).toEqual([
    ['07:40', [1]],
    ['08:20', [1, 2]],
    ['09:00', [1, 2]],
  ])
})

test('whoever has no shift then is not offered, and two people make two places', () => {
  const early = daily('Europe/Rome', [{ from: 540, to: 600 }])
  const hands = [
    { id: 'ada', shifts: early, busy: [] },
    { id: 'ben', shifts: null, busy: [] },
  ]
  const asked = question('Europe/Rome', [{ from: 540, to: 660 }], '2026-06-01T00:00Z', { hands })
  expect(slotsOn(asked, '2026-06-02').map(({ memberIds }) => memberIds.join(' '))).toEqual([
    ...['ada ben', 'ada ben', 'ben', 'ben'],
  ])
})

test('notice is counted in time that passes, not on the clock', () => {
  const night = '2026-10-24T23:30Z'
  const asked = question('Europe/Rome', [{ from: 0, to: 300 }], night, {
    rules: { ...rules, noticeMinutes: 120 },
  })
  // 1:30 by the clock; two hours later it shows 2:30 for the second time, which is not offered.
  expect(wallTimes(asked, '2026-10-25')).toEqual(['03:00', '03:30', '04:00', '04:30'])
})

const day: fc.Arbitrary<Day> = fc.oneof(
  fc.constantFrom<Day>('closed', 'unknown', [{ from: 0, to: 1440 }], [{ from: 1320, to: 1620 }]),
  fc
    .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 60 }))
    .map(([from, length]): Day => [{ from: from * 15, to: (from + length) * 15 }]),
)

function nextChange(zone: string, from: number): number {
  const at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
  return at.getTimeZoneTransition('next')?.epochMilliseconds ?? from
}

const promises = fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 200 })), {
  maxLength: 4,
})

const asked = fc
  .record({
    zone: fc.constantFrom(...zones),
    from: fc.constantFrom(Date.UTC(2025, 0), Date.UTC(2026, 5), Date.UTC(2026, 11)),
    offset: fc.integer({ min: -4000, max: 500 }),
    ...{ weekday: day, exception: day, exceptionOn: fc.integer({ min: 0, max: 3 }) },
    lengthMinutes: fc.constantFrom(10, 15, 20, 30, 45, 60),
    bufferMinutes: fc.constantFrom(0, 5, 30),
    noticeMinutes: fc.constantFrom(0, 60, 300),
    busy: promises,
    seats: fc.array(promises, { minLength: 1, maxLength: 3 }),
    isVisit: fc.boolean(),
  })
  .map(
    ({
      zone,
      from,
      offset,
      weekday,
      exception,
      exceptionOn,
      busy,
      seats,
      isVisit,
      ...given
    }): SlotQuestion => {
      const nowMs = nextChange(zone, from) + offset * minuteMs
      const date = new Date(nowMs + exceptionOn * 24 * hourMs).toISOString().slice(0, 10)
      const dated = [{ from: date, to: date, state: exception, source: 'person' as const }]
      const spansOf = (all: [number, number][]) =>
        all.map(([begin, length]) => ({
          start: nowMs + begin * minuteMs,
          end: nowMs + (begin + length) * minuteMs,
        }))
      return {
        hours: { ...daily(zone, weekday, dated) },
        rules: { ...given, horizonDays: 4 },
        hands: [{ id: 'ada', shifts: null, busy: spansOf(busy) }],
        seats: isVisit ? seats.map((all, index) => ({ number: index + 1, busy: spansOf(all) })) : anySeat,
        now: new Date(nowMs),
      }
    },
  )
  // Hours that run into an exception are refused where hours are stated.
  .filter(
    ({ hours: { weekly, dated } }) =>
      typeof weekly[1] === 'string' || (weekly[1][0]?.to ?? 0) <= 1440 || dated[0]?.state === weekly[1],
  )

test('round changes of the clock in six zones every time offered can be kept', () => {
  fc.assert(
    fc.property(asked, (one) => {
      const { hours, rules, hands, seats, now } = one
      const all = datesAhead(one).flatMap((date) => slotsOn(one, date).map((slot) => ({ date, slot })))
      let last = Number.NEGATIVE_INFINITY
      for (const { date, slot } of all) {
        const start = slot.start.getTime()
        const shown = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(hours.zone)
        // It is what the clock there shows, on that date, and the first time it shows it.
        expect(shown.toPlainDateTime().toString().slice(0, 16)).toBe(slot.wallTime)
        expect(slot.wallTime.slice(0, 10)).toBe(date)
        const first = Temporal.PlainDateTime.from(slot.wallTime).toZonedDateTime(hours.zone, {
          disambiguation: 'earlier',
        })
        expect(first.epochMilliseconds).toBe(start)
        // As long as it says, after the one before, not too soon, in nobody's other call.
        expect(slot.end.getTime() - start).toBe(rules.lengthMinutes * minuteMs)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(start - now.getTime()).toBeGreaterThanOrEqual(rules.noticeMinutes * minuteMs)
        const until = slot.end.getTime() + rules.bufferMinutes * minuteMs
        expect(hands[0]?.busy.some((busy) => busy.start < until && start < busy.end)).toBe(false)
        // Of a visit every seat that is offered is free throughout, and none that is free is kept back.
        const free = seats.filter(({ busy }) => !busy.some((two) => two.start < until && start < two.end))
        expect(slot.seats).toEqual(free.map(({ number }) => number))
        expect(slot.seats.length).toBeGreaterThan(0)
        // Whoever asks for it gets the same.
        expect(slotAt(one, slot.start)).toEqual(slot)
        last = slot.end.getTime()
      }
    }),
    { numRuns: 100, seed: 5 },
  )
})
