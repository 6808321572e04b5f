import type { Say } from '../../accounts/index.ts'
import { dateFormat, displayNames, numberFormat } from '../../platform/i18n/formats.ts'
import { customerLocaleOf } from '../../platform/i18n/locales.ts'
import type { DayState, Interval } from '../hours/hours-form.ts'

const dayMinutes = 1440
const minuteMs = 60_000
// With word joiners, so that no line ends within a stretch of time.
const dash = '\u2060–\u2060'

/** Days, times, prices and distances as a reader of a language writes them. */
export function wordingFor(lang: string, say: Say) {
  const locale = customerLocaleOf(lang)
  const dates = (options: Intl.DateTimeFormatOptions) => dateFormat(locale, { ...options, timeZone: 'UTC' })
  const clock = dates({ hour: 'numeric', minute: '2-digit' })
  const long = dates({ weekday: 'long', day: 'numeric', month: 'long' })
  const languages = displayNames(locale, 'language')
  const metres = numberFormat(locale, { style: 'unit', unit: 'meter' })
  const kilometres = numberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 })
  const time = (minutes: number) => clock.format((minutes % dayMinutes) * minuteMs)
  const stretch = ({ from, to }: Interval) =>
    from === 0 && to === dayMinutes ? say('places.allDay') : `${time(from)}${dash}${time(to)}`
  return {
    weekday: (date: string) => dates({ weekday: 'long' }).format(Date.parse(date)),
    dayMonth: (date: string) => dates({ day: 'numeric', month: 'short' }).format(Date.parse(date)),
    date: (date: string) =>
      dates({ day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(date)),
    days: (from: string, to: string) =>
      from === to ? long.format(Date.parse(from)) : long.formatRange(Date.parse(from), Date.parse(to)),
    state(state: DayState): string {
      if (state === 'closed') return say('places.closedDay')
      if (state === 'unknown') return say('places.unknownDay')
      return state.map(stretch).join(', ')
    },
    price: (cents: number, currency: string) =>
      numberFormat(locale, { style: 'currency', currency }).format(cents / 100),
    language: (code: string) => languages.of(code) ?? code,
    distance(away: number): string {
      if (away < 950) return metres.format(Math.max(50, Math.round(away / 50) * 50))
      const km = away / 1000
      return kilometres.format(km < 10 ? Math.round(km * 10) / 10 : Math.round(km))
    },
  }
}

export type Wording = ReturnType<typeof wordingFor>
