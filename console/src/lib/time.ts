import { formattingLocale, type Locale } from './locales.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** A moment as a list shows it: `now`, `5m`, `14:20` today, `Mon` this week, `12 Mar`, `12 Mar 2024`. */
export function shortTime(at: Date, now: Date, locale: Locale): string {
  const age = now.getTime() - at.getTime()
  if (Math.abs(age) < minuteMs) return relativeUnits(locale).format(0, 'second')
  if (age > 0 && age < hourMs) return span(age, locale)
  if (sameDay(at, now)) return format(at, locale, { hour: '2-digit', minute: '2-digit' })
  if (age > 0 && age < 6 * dayMs) return format(at, locale, { weekday: 'short' })
  const year = at.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return format(at, locale, { day: 'numeric', month: 'short', ...year })
}

/** A moment to the minute, in a zone (IANA) when one is given: the place's time, named with the zone's short name. */
export function exactTime(at: Date, locale: Locale, zone?: string): string {
  return format(at, locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(zone && { timeZone: zone, timeZoneName: 'short' }),
  })
}

export function clockTime(at: Date, locale: Locale, zone?: string): string {
  return format(at, locale, { hour: '2-digit', minute: '2-digit', ...(zone && { timeZone: zone }) })
}

/** A day as a heading: Today and Yesterday come from Intl, older days in full. */
export function dayName(at: Date, now: Date, locale: Locale): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / dayMs)
  if (days > -2 && days < 2)
    return new Intl.RelativeTimeFormat(formattingLocale(locale), { numeric: 'auto' }).format(days, 'day')
  const year = at.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return format(at, locale, { weekday: 'long', day: 'numeric', month: 'long', ...year })
}

/** How long until (or since) a moment, in its largest unit: `in 2 hr`, `3 days ago`. */
export function distance(at: Date, now: Date, locale: Locale): string {
  const ms = at.getTime() - now.getTime()
  const size = Math.abs(ms)
  const units = relativeUnits(locale)
  if (size < minuteMs) return units.format(0, 'second')
  if (size < hourMs) return units.format(Math.trunc(ms / minuteMs), 'minute')
  if (size < dayMs) return units.format(Math.trunc(ms / hourMs), 'hour')
  // What is valid for 14 days is so for 14 days a moment later, too.
  return units.format(ms > 0 ? Math.round(ms / dayMs) : Math.trunc(ms / dayMs), 'day')
}

/** The bare span, without "in" or "ago": `45m`, `2h`, `3d`. */
export function span(ms: number, locale: Locale): string {
  const size = Math.abs(ms)
  const unit = size < hourMs ? 'minute' : size < dayMs ? 'hour' : 'day'
  const value = Math.floor(size / (unit === 'minute' ? minuteMs : unit === 'hour' ? hourMs : dayMs))
  return new Intl.NumberFormat(formattingLocale(locale), {
    style: 'unit',
    unit,
    unitDisplay: 'narrow',
  }).format(value)
}

function relativeUnits(locale: Locale) {
  return new Intl.RelativeTimeFormat(formattingLocale(locale), { style: 'short', numeric: 'auto' })
}

function format(at: Date, locale: Locale, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(formattingLocale(locale), options).format(at)
}

function sameDay(one: Date, other: Date) {
  return startOfDay(one) === startOfDay(other)
}

function startOfDay(at: Date) {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
}
