import parsePhoneNumber, { isSupportedCountry } from 'libphonenumber-js/max'
import { z } from 'zod'
import type { Visit } from '../../accounts/index.ts'
import type { Details } from '../booking/book.ts'
import type { BookingKind } from '../booking/kinds.ts'

/** Words as they were typed, so that they can be shown again. */
const typedShape = z.object({
  name: z.string().trim().catch(''),
  phone: z.string().trim().catch(''),
  email: z.string().trim().catch(''),
  matter: z.string().trim().catch(''),
  website: z.string().catch(''),
})

/** What is wrong with a field; the sentences are in messages/<locale>/callbacks.json and requests.json. */
export type DetailFault = { field: 'name' | 'phone' | 'email'; key: string }

export type ReadDetails = { details: Details; faults: DetailFault[]; isTrapped: boolean }

const emailShape = z.email().max(254)
const longestMatter = 2_000

/**
 * Who is to be called, or who comes, and why.
 * @param country where a number without a country code is dialled: that of the place
 */
export function readDetails(
  { form }: Pick<Visit, 'form'>,
  { country, kind }: { country: string; kind: BookingKind },
): ReadDetails {
  const typed = typedShape.parse(form)
  const phone = parsePhoneNumber(typed.phone, isSupportedCountry(country) ? country : undefined)
  const faults: DetailFault[] = [
    ...(typed.name === '' ? [{ field: 'name' as const, key: 'requests.name_missing' }] : []),
    ...(phone?.isValid() || (kind === 'visit' && typed.phone === '')
      ? []
      : [{ field: 'phone' as const, key: phoneFault(typed.phone) }]),
    ...(emailShape.safeParse(typed.email).success
      ? []
      : [{ field: 'email' as const, key: 'requests.email_wrong' }]),
  ]
  return {
    details: {
      name: line(typed.name, 120),
      phone: phone?.isValid() ? phone.number : line(typed.phone, 60),
      email: line(typed.email, 254).toLowerCase(),
      matter: typed.matter.replace(/\r\n?/g, '\n').slice(0, longestMatter),
    },
    faults,
    isTrapped: typed.website !== '',
  }
}

function phoneFault(text: string): string {
  return text === '' ? 'callbacks.phone_missing' : 'callbacks.phone_wrong'
}

function line(text: string, longest: number): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, longest)
}
