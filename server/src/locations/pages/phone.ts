import parsePhoneNumber from 'libphonenumber-js/max'

/** A number as people write it, with the code of its country; one that is none as it was stated. */
export function phoneShown(number: string): string {
  return parsePhoneNumber(number)?.formatInternational() ?? number
}

/** What a telephone dials; a pause or a bracket of how it is written is none of it. */
export function telOf(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}
