import { publicAddress } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { addressLine } from './address-line.ts'
import { getLocation, readAround } from './get-location.ts'
import type { Hours } from './hours/hours-form.ts'
import { isOpen } from './hours/is-open.ts'
import { nextClosing } from './hours/next-closing.ts'
import { nextOpening } from './hours/next-opening.ts'
import { sentenceFor } from './hours/sentence-for.ts'
import { addressLines } from './record/address-lines.ts'

/** A location as the API shows it, with its address on one line and what its hours say now. */
export async function describeLocation(context: Context, id: string) {
  const { hoursInEffect, around, origin, ...location } = await context.read(async (tx) => ({
    ...(await getLocation(tx, id)),
    around: await readAround(tx, id),
    origin: await publicAddress(tx, context.config),
  }))
  const locale = context.actor.kind === 'member' ? context.actor.locale : location.locale
  return {
    ...location,
    ...around,
    pageUrl: `${origin}/locations/${encodeURIComponent(location.slug)}`,
    address: addressLine(location),
    addressLines: addressLines(location, locale),
    hoursNow: hoursStateOf(context, hoursInEffect, context.now(), locale),
  }
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
