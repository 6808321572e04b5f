import { type Hours, minutesOn, openStretches } from '../../locations/index.ts'
import { coveredBy, isOnShift, type Span } from './spans.ts'

const minuteMs = 60_000
const dayMs = 1440 * minuteMs

export type SlotRules = {
  lengthMinutes: number
  /** Kept free between two of one person, and of one seat. */
  bufferMinutes: number
  /** The soonest one may begin, counted from now. */
  noticeMinutes: number
  horizonDays: number
}

/** Somebody who calls or receives; `busy` is what they have promised already, each with the buffer after it. */
export type Hand = { id: string; shifts: Hours | null; busy: readonly Span[] }

/** Room for one visitor at a time; a call takes none, and has no number. */
export type Seat = { number: number | null; busy: readonly Span[] }

/** What takes no room where it happens is everywhere at once. */
export const anySeat: readonly Seat[] = [{ number: null, busy: [] }]

export type SlotQuestion = {
  hours: Hours
  rules: SlotRules
  hands: readonly Hand[]
  seats: readonly Seat[]
  now: Date
}

/** One time that can be booked: the place's wall time, the instants, who is free then, and which seats. */
export type Slot = {
  wallTime: string
  start: Date
  end: Date
  memberIds: string[]
  seats: (number | null)[]
}

/**
 * The times of one local date (YYYY-MM-DD) at which a place calls back or is there for a visitor, in their order, none overlapping another. Each
 * begins at a wall time of the place: one the clock skips is none, one it shows twice is the first of the two. Notice,
 * length, buffer and horizon are measured between instants. Hours nobody has told offer nothing.
 */
export function slotsOn({ hours, rules, hands, seats, now }: SlotQuestion, date: string): Slot[] {
  const open = minutesOn(hours, date)
  if (open === 'unknown') return []
  const earliest = now.getTime() + rules.noticeMinutes * minuteMs
  const latest = now.getTime() + rules.horizonDays * dayMs
  const midday = Date.parse(`${date}T12:00:00Z`)
  const stretches = [...openStretches(hours, midday - 2 * dayMs, midday + 2 * dayMs)]
  const slots: Slot[] = []
  for (const minute of startsIn(open, rules)) {
    const begin = instantOf(hours.zone, date, minute)
    if (begin === undefined) continue
    const span = { start: begin, end: begin + rules.lengthMinutes * minuteMs }
    const before = slots.at(-1)
    if (before && span.start < before.end.getTime()) continue
    if (span.start < earliest || span.start > latest || !coveredBy(stretches, span)) continue
    const memberIds = hands.filter((hand) => isFree(hand, span, rules)).map(({ id }) => id)
    const free = seats.filter(({ busy }) => !isTaken(busy, span, rules)).map(({ number }) => number)
    if (memberIds.length === 0 || free.length === 0) continue
    slots.push({ wallTime: wallTimeOf(date, minute), ...asDates(span), memberIds, seats: free })
  }
  return slots
}

/** The local dates on which there may be times: from today, or a later date, as far as the rules look ahead. */
export function datesAhead({ hours, rules, now }: SlotQuestion, from?: string): string[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(hours.zone)
    .toPlainDate()
  return Array.from({ length: rules.horizonDays + 1 }, (_, days) => today.add({ days }).toString()).filter(
    (date) => from === undefined || date >= from,
  )
}

/** The time that begins at an instant, looked up as it was offered; undefined where none does. */
export function slotAt(question: SlotQuestion, start: Date): Slot | undefined {
  if (Math.abs(start.getTime() - question.now.getTime()) > (question.rules.horizonDays + 2) * dayMs)
    return undefined
  const date = Temporal.Instant.fromEpochMilliseconds(start.getTime())
    .toZonedDateTimeISO(question.hours.zone)
    .toPlainDate()
    .toString()
  return slotsOn(question, date).find((slot) => slot.start.getTime() === start.getTime())
}

// As far apart as a call and the buffer after it: a call that is promised takes no time but its own. None runs on into
// the next date, whose own times begin anew.
function startsIn(
  open: readonly { from: number; to: number }[],
  { lengthMinutes, bufferMinutes }: SlotRules,
): number[] {
  const step = lengthMinutes + bufferMinutes
  return open.flatMap(({ from, to }) =>
    Array.from(
      { length: Math.max(0, Math.floor((to - from + bufferMinutes) / step)) },
      (_, index) => from + index * step,
    ),
  )
}

function instantOf(zone: string, date: string, minute: number): number | undefined {
  const wall = Temporal.PlainDateTime.from(wallTimeOf(date, minute))
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  return zoned.toPlainDateTime().equals(wall) ? zoned.epochMilliseconds : undefined
}

function wallTimeOf(date: string, minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function isFree({ shifts, busy }: Hand, span: Span, rules: SlotRules): boolean {
  return !isTaken(busy, span, rules) && (shifts === null || isOnShift(shifts, span))
}

function isTaken(busy: readonly Span[], { start, end }: Span, { bufferMinutes }: SlotRules): boolean {
  const until = end + bufferMinutes * minuteMs
  return busy.some((one) => one.start < until && start < one.end)
}

function asDates({ start, end }: Span): { start: Date; end: Date } {
  return { start: new Date(start), end: new Date(end) }
}
