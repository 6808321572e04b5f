import { dateFormat } from '../../platform/i18n/formats.ts'
import { datedOn, dayMs, forGood, localDayOf, minuteMs, resolveDay, untilFurtherNotice } from './calendar.ts'
import type { Hours } from './hours-form.ts'
import { isOpen } from './is-open.ts'
import { nextClosing } from './next-closing.ts'
import { nextOpening } from './next-opening.ts'

type Translate = (key: string, values: Record<string, string>) => string
type Moment = { hours: Hours; at: Date; locale: string }

const weekdays = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const
// Closing at 2:00 is still this evening to whoever reads it: "open until 2:00", not "until tomorrow 2:00".
const lateNightEndsMs = 6 * 60 * minuteMs

/**
 * The state of a place as a person would say it, in the zone of the place: "open until 18:00",
 * "closed now, opens Monday 9:00". A labelled exception that is the reason is named.
 * `translate` gives the message of a key in `locale` (en, it, pl or ru); the messages are in `hours.json`.
 */
export function sentenceFor(hours: Hours, at: Date, locale: string, translate: Translate): string {
  const moment = { hours, at, locale }
  switch (isOpen(hours, at)) {
    case 'open':
      return openSentence(moment, translate)
    case 'closed':
      return closedSentence(moment, translate)
    case 'unknown':
      return translate('hours.unknown', {})
  }
}

function openSentence(moment: Moment, translate: Translate) {
  const { hours, at } = moment
  const closing = nextClosing(hours, at)
  const days = closing && daysBetween(hours, at, closing)
  if (!closing || days === undefined || days > 6) return translate('hours.aroundTheClock', {})
  const when = wallWords(moment, closing)
  if (isTonight(hours, at, closing)) {
    const label = isOpenByException(hours, at) ? labelOf(hours, at) : undefined
    return translate('hours.openUntil', { ...when, ...reasonOf(label) })
  }
  return translate(days === 1 ? 'hours.openUntilTomorrow' : 'hours.openUntilWeekday', when)
}

function closedSentence(moment: Moment, translate: Translate) {
  const { hours, at } = moment
  const opening = nextOpening(hours, at)
  if (!opening || isUnknownBetween(hours, at, opening)) {
    const lastDay = datedOn(hours, localDayOf(hours, at.getTime()))?.to
    if (lastDay === forGood) return translate('hours.closedForGood', {})
    if (lastDay === untilFurtherNotice)
      return translate('hours.closedUntilFurtherNotice', reasonOf(labelOf(hours, at)))
    return translate('hours.closed', reasonOf(labelOf(hours, at)))
  }
  const when = wallWords(moment, opening)
  const days = daysBetween(hours, at, opening)
  if (days === 0) return translate('hours.closedOpensToday', when)
  const values = { ...when, ...reasonOf(labelOf(hours, at)) }
  if (days === 1) return translate('hours.closedOpensTomorrow', values)
  return translate(days <= 6 ? 'hours.closedOpensWeekday' : 'hours.closedOpensDate', values)
}

function isTonight(hours: Hours, at: Date, closing: Date) {
  return daysBetween(hours, at, new Date(closing.getTime() - lateNightEndsMs)) <= 0
}

function isOpenByException(hours: Hours, at: Date) {
  const atMs = at.getTime()
  return resolveDay(hours, localDayOf(hours, atMs)).open.some(({ start, end }) => start <= atMs && atMs < end)
}

function isUnknownBetween(hours: Hours, at: Date, until: Date) {
  // The day of `at` itself is closed now, so only what lies after it can be unknown.
  for (let day = localDayOf(hours, at.getTime()); day * dayMs <= until.getTime() + dayMs; day++) {
    const unknown = resolveDay(hours, day).unknown
    if (unknown.some(({ start, end }) => start < until.getTime() && end > at.getTime())) return true
  }
  return false
}

function labelOf(hours: Hours, at: Date) {
  return datedOn(hours, localDayOf(hours, at.getTime()))?.label
}

function reasonOf(label: string | undefined) {
  return { reason: label ? 'holiday' : 'none', label: label ?? '' }
}

function daysBetween(hours: Hours, from: Date, to: Date) {
  return localDayOf(hours, to.getTime()) - localDayOf(hours, from.getTime())
}

function wallWords({ hours, locale }: Moment, at: Date) {
  const words = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, timeZone: hours.zone }).format(at)
  const day = localDayOf(hours, at.getTime())
  return {
    time: words({ hour: 'numeric', minute: '2-digit' }),
    date: words({ weekday: 'long', day: 'numeric', month: 'long' }),
    weekday: weekdays[((day % 7) + 7) % 7] ?? 'thu',
  }
}
