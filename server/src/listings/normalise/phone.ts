import parsePhoneNumber, { isSupportedCountry } from 'libphonenumber-js/max'

export type NormalPhone = {
  /** `+390212345678` */
  e164: string
  /** The same without the code of the country. */
  national: string
  extension: string
}
export type PhoneMatch = 'exact' | 'nsn' | 'short_nsn' | 'none'

const longest = 60
const shortestPart = 6

/**
 * A phone number as it is compared; `unreadable` when it is none, as `9999` or `TBD`; undefined when there is nothing.
 * @param country ISO 3166 code of the place, for numbers without +
 */
export function normalisePhone(text: string, country: string): NormalPhone | 'unreadable' | undefined {
  const given = text.trim()
  if (given === '') return undefined
  if (given.length > longest || isPlaceholder(given)) return 'unreadable'
  const number = parsePhoneNumber(given, isSupportedCountry(country) ? country : undefined)
  if (!number?.isPossible()) return 'unreadable'
  return { e164: number.number, national: number.nationalNumber, extension: number.ext ?? '' }
}

/** The country of a number that is written with its code; empty for any other. */
export function countryOfPhone(text: string): string {
  return text.startsWith('+') && text.length <= longest ? (parsePhoneNumber(text)?.country ?? '') : ''
}

/** The numbers of a field that may hold several, as `+39 02 1; +39 02 2`. */
export function phonesIn(text: string): string[] {
  return text
    .slice(0, 400)
    .split(/[;|\n]|\s\/\s/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** How far two numbers are the same, as libphonenumber's isNumberMatch tells: all of it, without country, its end. */
export function matchPhones(a: NormalPhone, b: NormalPhone): PhoneMatch {
  const sameExtension = a.extension === b.extension || !a.extension || !b.extension
  if (a.e164 === b.e164) return sameExtension ? (a.extension === b.extension ? 'exact' : 'nsn') : 'none'
  if (a.national === b.national) return 'nsn'
  const isEnd = (short: string, long: string) => short.length >= shortestPart && long.endsWith(short)
  return isEnd(a.national, b.national) || isEnd(b.national, a.national) ? 'short_nsn' : 'none'
}

// 000000, 9999, 12345: somebody had to fill in the field.
function isPlaceholder(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return digits.length < 5 || /^(\d)\1*$/.test(digits) || '01234567890123456789'.includes(digits)
}

/** A number as it is written for readers of any country: `+39 02 123 4567`; empty when it is none. */
export function internationalPhone(text: string): string {
  return text.length <= longest ? (parsePhoneNumber(text)?.formatInternational() ?? '') : ''
}
