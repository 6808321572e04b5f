import parsePhoneNumber, { isSupportedCountry } from 'libphonenumber-js/max'
import { AppError } from '../platform/errors.ts'

export type IdentityKind = 'email' | 'phone' | 'external'

const maxLength = 320

/**
 * The one form an identity is stored and found in: e-mail trimmed, NFC and lower-case, phone as E.164.
 * @param country ISO 3166 code a number without + belongs to
 * @throws AppError invalid with what is wrong
 */
export function normaliseIdentity(kind: IdentityKind, text: string, country?: string): string {
  const value = text.normalize('NFC').trim()
  if (!value || value.length > maxLength)
    throw new AppError('invalid', 'The address is empty or too long.', { key: 'identity', field: 'value' })
  if (kind === 'email') return normaliseEmail(value)
  if (kind === 'phone') return normalisePhone(value, country)
  return value
}

function normaliseEmail(value: string): string {
  const at = value.lastIndexOf('@')
  if (at < 1 || at === value.length - 1 || /[\s<>,;]/.test(value)) {
    throw new AppError('invalid', `"${value}" is not an e-mail address.`, {
      key: 'email',
      field: 'value',
      values: { value },
    })
  }
  return value.toLowerCase()
}

function normalisePhone(value: string, country: string | undefined): string {
  const number = parsePhoneNumber(value, country && isSupportedCountry(country) ? country : undefined)
  if (!number?.isPossible()) {
    throw new AppError(
      'invalid',
      `"${value}" is not a phone number. Write it with the country code, such as +39 02 1234567.`,
      { key: 'phone', field: 'value', values: { value } },
    )
  }
  return number.number
}
