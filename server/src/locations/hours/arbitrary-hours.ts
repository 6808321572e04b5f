import fc from 'fast-check'
import { dayMs, minuteMs, type Stretch } from './calendar.ts'
import type { DayState, Hours } from './hours-form.ts'

const zones = [
  'Europe/Rome',
  'Europe/Warsaw',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Moscow',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'UTC',
]

const intervals = fc
  .uniqueArray(fc.integer({ min: 0, max: 287 }), { minLength: 2, maxLength: 6 })
  .chain((marks) => fc.tuple(fc.constant(marks), fc.integer({ min: 0, max: 144 })))
  .map(([marks, overflow]) => {
    const minutes = marks.sort((a, b) => a - b).map((mark) => mark * 5)
    if (minutes.length % 2 === 1) minutes.push(1440 + overflow * 5)
    return minutes.flatMap((from, i) => (i % 2 === 0 ? [{ from, to: minutes[i + 1] ?? 1440 }] : []))
  })

const state: fc.Arbitrary<DayState> = fc.oneof(
  { weight: 6, arbitrary: intervals },
  { weight: 1, arbitrary: fc.constant<DayState>([{ from: 0, to: 1440 }]) },
  { weight: 1, arbitrary: fc.constantFrom('closed', 'unknown') },
)

/** Hours of a zone with an instant on a whole minute: near a change of its clock, or anywhere in 2009–2028. */
export const hoursAndInstant = fc
  .constantFrom(...zones)
  .chain((zone) =>
    instantIn(zone).chain((at) => fc.record({ hours: hoursAround(zone, at), at: fc.constant(at) })),
  )

function instantIn(zone: string) {
  const anywhere = fc.integer({ min: Date.UTC(2009, 0) / minuteMs, max: Date.UTC(2028, 0) / minuteMs })
  const nearChange = fc
    .tuple(
      fc.constantFrom(Date.UTC(2011, 9), Date.UTC(2025, 0), Date.UTC(2026, 5)),
      fc.integer({ min: -4320, max: 4320 }),
    )
    .map(([from, minutes]) => Math.floor(nextChange(zone, from) / minuteMs) + minutes)
  return fc.oneof(nearChange, anywhere).map((minutes) => new Date(minutes * minuteMs))
}

function nextChange(zone: string, fromMs: number) {
  const from = Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(zone)
  return from.getTimeZoneTransition('next')?.epochMilliseconds ?? fromMs
}

function hoursAround(zone: string, at: Date): fc.Arbitrary<Hours> {
  const exception = fc.record({ offset: fc.integer({ min: -3, max: 4 }), state })
  return fc.record({
    zone: fc.constant(zone),
    weekly: fc.record({ 1: state, 2: state, 3: state, 4: state, 5: state, 6: state, 7: state }),
    dated: fc.uniqueArray(exception, { maxLength: 3, selector: ({ offset }) => offset }).map((exceptions) =>
      exceptions.map(({ offset, state }) => {
        const date = dateOf(at.getTime() + offset * dayMs)
        return { from: date, to: date, state, source: 'person' as const }
      }),
    ),
  })
}

/** What the hours say around an instant, worked out the slow way: straight from Temporal, day by day. */
export function slowStretches(hours: Hours, at: Date): { open: Stretch[]; unknown: Stretch[] } {
  const open: Stretch[] = []
  const unknown: Stretch[] = []
  for (let offset = -4; offset <= 8; offset++) {
    const date = dateOf(at.getTime() + offset * dayMs)
    const state = slowState(hours, date)
    const instantAt = (minutes: number) => slowInstant(hours.zone, Date.parse(date) + minutes * minuteMs)
    if (state === 'closed' || instantAt(0) === instantAt(1440)) continue
    if (state === 'unknown') unknown.push({ start: instantAt(0), end: instantAt(1440) })
    else open.push(...state.map(({ from, to }) => ({ start: instantAt(from), end: instantAt(to) })))
  }
  return { open, unknown }
}

export function isWithin(stretches: Stretch[], atMs: number) {
  return stretches.some(({ start, end }) => start <= atMs && atMs < end)
}

function slowState(hours: Hours, date: string): DayState {
  const exception = hours.dated.find(({ from, to }) => from <= date && date <= to)
  const { weekly } = hours
  const sundayFirst = [weekly[7], weekly[1], weekly[2], weekly[3], weekly[4], weekly[5], weekly[6]]
  return exception?.state ?? sundayFirst[new Date(date).getUTCDay()] ?? 'unknown'
}

function slowInstant(zone: string, wallMs: number) {
  const wall = Temporal.Instant.fromEpochMilliseconds(wallMs).toZonedDateTimeISO('UTC').toPlainDateTime()
  return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

function dateOf(atMs: number) {
  return new Date(atMs).toISOString().slice(0, 10)
}
