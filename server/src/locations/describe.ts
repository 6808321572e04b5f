import type { Context } from '../platform/context.ts'
import type { Hours } from './hours/hours-form.ts'
import { isOpen } from './hours/is-open.ts'
import { nextClosing } from './hours/next-closing.ts'
import { nextOpening } from './hours/next-opening.ts'
import { sentenceFor } from './hours/sentence-for.ts'
import { getLocation } from './queries.ts'

/** A location as the API shows it, with its address on one line and what its hours say now. */
export async function describeLocation(context: Context, id: string) {
  const location = await context.read((tx) => getLocation(tx, id))
  const locale = context.actor.kind === 'member' ? context.actor.locale : location.locale
  const town = [location.postcode, location.locality].filter(Boolean).join(' ')
  const address = [location.street, town, location.administrativeArea, location.country]
    .filter(Boolean)
    .join(', ')
  return { ...location, address, hoursNow: hoursStateOf(context, location.hours, context.now(), locale) }
}

/** What a location's hours say at an instant, with the sentence a person would say. */
export function hoursStateOf(context: Context, hours: Hours, at: Date, locale: string) {
  return {
    state: isOpen(hours, at),
    sentence: sentenceFor(hours, at, locale, (key, values) => context.translate(locale, key, values)),
    nextOpening: nextOpening(hours, at) ?? null,
    nextClosing: nextClosing(hours, at) ?? null,
  }
}
