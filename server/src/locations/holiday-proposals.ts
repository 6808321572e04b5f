import type { Context } from '../platform/context.ts'
import { getLocation } from './get-location.ts'
import { proposeHolidays } from './hours/propose-holidays.ts'

/** The holidays of a location's country in a year, and which of them a person has already confirmed in its hours. */
export async function proposeHolidaysFor(context: Context, locationId: string, year: number) {
  const location = await context.read((tx) => getLocation(tx, locationId))
  const proposals = location.country ? await proposeHolidays(location.country, undefined, year) : []
  const isConfirmed = (date: string) =>
    location.hours.dated.some((dated) => dated.from <= date && date <= dated.to)
  return proposals.map((proposal) => ({
    ...proposal,
    observedOn: proposal.observedOn ?? null,
    isConfirmed: isConfirmed(proposal.date),
  }))
}
