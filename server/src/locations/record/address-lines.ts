// A CommonJS package whose names Node does not find by itself.
import formatter from '@fragaria/address-formatter'
import { displayNames } from '../../platform/i18n/formats.ts'

type Address = {
  street: string
  unit: string
  sublocality: string
  locality: string
  administrativeArea: string
  postcode: string
  country: string
}

/**
 * An address in lines, in the order and with the marks of its country (OpenCage's templates); the country, in the
 * reader's language, last. Without a country: as it is written in most.
 */
export function addressLines(address: Address, locale: string): string[] {
  const { street, unit, sublocality, locality, administrativeArea, postcode, country } = address
  const name = country ? displayNames(locale, 'region').of(country) : undefined
  const known = Object.entries({
    road: street,
    suburb: sublocality,
    city: locality,
    state: administrativeArea,
    postcode,
    country: name,
  })
  const lines = formatter.format(Object.fromEntries(known.filter(([, text]) => text)), {
    output: 'array',
    ...(country && { countryCode: country }),
    fallbackCountryCode: 'IT',
  })
  // No template knows a floor.
  if (!unit) return lines
  return street && lines[0] === street ? [`${street}, ${unit}`, ...lines.slice(1)] : [unit, ...lines]
}
