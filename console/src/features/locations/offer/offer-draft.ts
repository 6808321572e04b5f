import type { Location } from '../shapes.ts'
import type { Changes } from '../use-location.ts'

type Service = Location['services'][number]

export type ServiceDraft = {
  id: string | undefined
  name: string
  names: Service['names']
  minutes: number | ''
  kind: Service['price']['kind']
  /** In the currency, not in its hundredths. */
  amount: number | ''
  currency: string
}

export type OfferDraft = {
  services: ServiceDraft[]
  attributes: Location['attributes']
  languages: string[]
  areaKind: 'none' | 'also' | 'only'
  areaPlaces: string[]
  areaRadius: number | ''
  visits: 'brand' | 'yes' | 'no'
  visitsAtOnce: number | ''
}

type Stated = Pick<Location, 'services' | 'attributes' | 'languages' | 'serviceArea' | 'visits'>

export function offerOf({ services, attributes, languages, serviceArea, visits }: Stated): OfferDraft {
  return {
    services: services.map(serviceOf),
    attributes,
    languages,
    areaKind: serviceArea?.kind ?? 'none',
    areaPlaces: serviceArea?.places ?? [],
    areaRadius: serviceArea?.radiusKm ?? '',
    visits: visits === null ? 'brand' : visits.isOn ? 'yes' : 'no',
    visitsAtOnce: visits?.atOnce ?? '',
  }
}

/** What a draft says, as the API wants it. */
export function changesOf({ areaKind, areaPlaces, areaRadius, visits, visitsAtOnce, ...draft }: OfferDraft) {
  return {
    ...draft,
    services: draft.services.map(serviceChange),
    visits:
      visits === 'brand'
        ? null
        : { isOn: visits === 'yes', atOnce: visits === 'no' || visitsAtOnce === '' ? null : visitsAtOnce },
    serviceArea:
      areaKind === 'none'
        ? null
        : { kind: areaKind, places: areaPlaces, radiusKm: areaRadius === '' ? null : areaRadius },
  } satisfies Changes
}

function serviceOf({ id, name, names, minutes, price }: Service): ServiceDraft {
  return {
    ...{ id, name, names, minutes: minutes ?? '', kind: price.kind },
    amount: 'cents' in price ? price.cents / 100 : '',
    currency: 'currency' in price ? price.currency : '',
  }
}

function serviceChange({ id, name, names, minutes, kind, amount, currency }: ServiceDraft) {
  return {
    ...(id && { id }),
    ...{ name: name.trim(), names, minutes: minutes === '' ? null : minutes },
    price:
      kind === 'fixed' || kind === 'from'
        ? { kind, cents: Math.round((amount === '' ? 0 : amount) * 100), currency }
        : { kind },
  }
}

const currencies: Record<string, string> = {
  ...{ PL: 'PLN', GB: 'GBP', CH: 'CHF', CZ: 'CZK', HU: 'HUF', RO: 'RON', BG: 'BGN', RS: 'RSD' },
  ...{ SE: 'SEK', DK: 'DKK', NO: 'NOK', RU: 'RUB', UA: 'UAH', KZ: 'KZT', US: 'USD', CA: 'CAD' },
  ...{ AU: 'AUD', JP: 'JPY', IN: 'INR', TR: 'TRY', IL: 'ILS', AE: 'AED' },
}

/** What is paid with in a country; the euro where nothing else is known. */
export function currencyOf(country: string): string {
  return currencies[country] ?? 'EUR'
}
