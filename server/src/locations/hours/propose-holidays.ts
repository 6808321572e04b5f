import type { HolidaysTypes } from 'date-holidays'
import { dayMs, dayNumberOf } from './calendar.ts'

/** A holiday for a person to confirm; `observedOn` is the day the law gives off instead, where it gives one. */
export type HolidayProposal = {
  date: string
  name: string
  kind: 'public' | 'bank'
  observedOn?: string
}

type FoundHoliday = { dates: string[]; name: string; kind: HolidayProposal['kind']; isSubstitute: boolean }

// In the years looked through, no law moves a holiday by more than a few days.
const furthestMove = 7

/**
 * The public and bank holidays of a country (ISO 3166-1) and region (ISO 3166-2 without the country), one per
 * date and in order, named in the country's language; empty when the country is not known.
 * A holiday and its substitute day are one proposal; a substitute whose holiday is in another year stands alone.
 */
export async function proposeHolidays(
  country: string,
  region: string | undefined,
  year: number,
): Promise<HolidayProposal[]> {
  // Loaded on first use: the rules of all countries take most of a second to load.
  const { default: Holidays } = await import('date-holidays')
  const calendar = region ? new Holidays(country, region) : new Holidays(country)
  const found = calendar.getHolidays(year).flatMap(foundHolidays)
  const holidays = found.filter(({ isSubstitute }) => !isSubstitute)
  const substitutes = found.filter(({ isSubstitute }) => isSubstitute)
  const orphans = substitutes.filter((day) => !holidays.some((holiday) => isMovedTo(holiday, day)))
  const proposals = [...holidays, ...orphans].flatMap((holiday) => {
    const substitute = holiday.isSubstitute ? undefined : substitutes.find((day) => isMovedTo(holiday, day))
    const observed = substitute?.dates[0] ? { observedOn: substitute.dates[0] } : {}
    return holiday.dates.map((date) => ({ date, name: holiday.name, kind: holiday.kind, ...observed }))
  })
  return onePerDate(proposals)
}

function foundHolidays({ date, start, end, name, type, substitute }: HolidaysTypes.Holiday): FoundHoliday[] {
  if (type !== 'public' && type !== 'bank') return []
  const first = dayNumberOf(date.slice(0, 10))
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs))
  const dates = Array.from({ length }, (_, index) => dateOf(first + index))
  return [{ dates, name, kind: type, isSubstitute: substitute ?? false }]
}

function isMovedTo(holiday: FoundHoliday, substitute: FoundHoliday) {
  const [from = '', to = ''] = [holiday.dates[0], substitute.dates[0]]
  const distance = Math.abs(dayNumberOf(to) - dayNumberOf(from))
  // The library names a substitute after its holiday: "Christmas Day (substitute day)".
  return distance <= furthestMove && substitute.name.startsWith(holiday.name)
}

function onePerDate(proposals: HolidayProposal[]) {
  const byDate = new Map<string, HolidayProposal>()
  for (const proposal of proposals) {
    const known = byDate.get(proposal.date)
    if (!known || (known.kind === 'bank' && proposal.kind === 'public')) byDate.set(proposal.date, proposal)
  }
  return [...byDate.values()].sort((a, b) => a.date.localeCompare(b.date))
}

function dateOf(dayNumber: number) {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10)
}
