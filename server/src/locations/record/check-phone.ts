import { isSupportedCountry, parsePhoneNumber, validatePhoneNumberLength } from 'libphonenumber-js/max'
import { errorAt, type Fault } from './fault.ts'

const fewestDigits = 5

/**
 * Why a text is no phone number somebody can dial, or undefined when it is one.
 * @param country where a number without a country code is dialled, as `IT`; empty when not known
 */
export function checkPhone(path: string, text: string, country: string): Fault | undefined {
  const region = isSupportedCountry(country) ? country : undefined
  const values = { value: text, digits: text.replace(/\D/g, '').length }
  if (!/\d/.test(text)) return errorAt(path, 'phoneNotNumber', values)
  switch (validatePhoneNumberLength(text, region)) {
    case undefined:
      // Where numbers may have any length, such as in Germany, 9999 would pass.
      return values.digits < fewestDigits ? errorAt(path, 'phoneTooShort', values) : undefined
    case 'TOO_SHORT':
      return errorAt(path, 'phoneTooShort', values)
    case 'TOO_LONG':
      return errorAt(path, 'phoneTooLong', values)
    case 'INVALID_COUNTRY':
      return errorAt(path, 'phoneNoCountry', values)
    case 'INVALID_LENGTH':
      return errorAt(path, 'phoneLength', values)
    case 'NOT_A_NUMBER':
      return errorAt(path, region ? 'phoneNotNumber' : 'phoneNoCountry', values)
  }
}

/** A sound number as `+39021234567`. */
export function phoneOf(text: string, country: string): string {
  return parsePhoneNumber(text, isSupportedCountry(country) ? country : undefined)?.number ?? text
}
