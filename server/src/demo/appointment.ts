import { languages } from './content/languages.ts'
import { capitalise, type Slots } from './expand.ts'
import { clockOf, dateOf, startOfDay, toWall, weekdayOf } from './local-time.ts'
import type { Random } from './random.ts'
import type { DemoLocale, DemoLocation } from './shapes.ts'

/** A moment within the hours of the shop: the wall time of the day, and minutes of that day. */
type Moment = { day: number; minutes: number }
/** What was promised, and what is offered when the first does not suit. */
export type Appointments = { first: Moment; later: Moment }

const dayMs = 86_400_000
/** No customer is asked to come, and nothing is promised, for later than 19:30. */
const latest = 1170

export function drawAppointments(location: DemoLocation, at: Date, random: Random): Appointments {
  const today = startOfDay(toWall(at, location.timeZone))
  const first = drawMoment(location, today + random.integer(1, 3) * dayMs, random)
  return { first, later: drawMoment(location, first.day + dayMs, random) }
}

/** The appointments as they stand at a time: once the first is past, others take their place. */
export function currentAppointments(
  appointments: Appointments,
  location: DemoLocation,
  at: Date,
  random: Random,
): Appointments {
  const isPast = appointments.first.day <= toWall(at, location.timeZone)
  return isPast ? drawAppointments(location, at, random) : appointments
}

export function appointmentSlots({ first, later }: Appointments, locale: DemoLocale): Slots {
  const language = languages[locale]
  const index = weekdayOf(first.day) - 1
  const laterIndex = weekdayOf(later.day) - 1
  const on = language.on[index] ?? ''
  const by = language.by[index] ?? ''
  return {
    on,
    by,
    On: capitalise(on),
    By: capitalise(by),
    until: language.until[index] ?? '',
    day: language.day[index] ?? '',
    at: language.at(clockOf(first.minutes)),
    laterOn: language.on[laterIndex] ?? '',
    laterDay: language.day[laterIndex] ?? '',
    laterUntil: language.until[laterIndex] ?? '',
    laterAt: language.at(clockOf(later.minutes)),
  }
}

/** A quarter of an hour on the first open day from `day` on. */
function drawMoment(location: DemoLocation, day: number, random: Random): Moment {
  for (let candidate = day; candidate < day + 30 * dayMs; candidate += dayMs) {
    const interval = intervalOn(location, candidate)
    if (!interval) continue
    const room = Math.min(interval.closes, latest) - interval.opens - 60
    const quarters = Math.max(1, Math.floor(room / 15))
    return { day: candidate, minutes: interval.opens + 30 + random.integer(0, quarters - 1) * 15 }
  }
  throw new Error(`${location.key} is closed for a month.`)
}

function intervalOn(location: DemoLocation, day: number) {
  const date = dateOf(day)
  const exception = location.exceptions.find(({ from, to }) => from <= date && date <= to)
  const hours = exception?.hours ?? location.hours[weekdayOf(day)]
  return hours === 'closed' ? undefined : hours[0]
}
