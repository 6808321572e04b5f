import { type AddressParts, type NormalAddress, normaliseAddress } from '../normalise/address.ts'
import { foldText, wordsOf } from '../normalise/fold-text.ts'
import { type NormalName, normaliseName } from '../normalise/name.ts'
import { type NormalPhone, normalisePhone } from '../normalise/phone.ts'
import { type NormalUrl, normaliseUrl } from '../normalise/url.ts'
import { groupOf, radiusOf } from './categories.ts'

/** A place as somebody tells of it: one of our locations, or a record of a directory. Empty is not known. */
export type Place = {
  id: string
  name: string
  aliases?: readonly string[]
  brand?: string
  /** Which brand it is, wherever it is known: a Wikidata id. */
  brandId?: string
  category?: string
  /** What else it is. */
  otherCategories?: readonly string[]
  address: AddressParts
  latitude?: number | null
  longitude?: number | null
  /** The number to call first. */
  phones: readonly string[]
  /** Numbers that lead to the same place: tracking, WhatsApp, a second line. */
  otherPhones?: readonly string[]
  url?: string
  /** Ids of one world, named: `store:104`, `osm:node/1`. */
  externalIds?: readonly string[]
  /** When it was last changed there, ISO. */
  updatedAt?: string
}

/** A place made ready to be compared, once. */
export type NormalPlace = {
  id: string
  names: NormalName[]
  brand: string
  brandId: string
  group: string
  /** How far from its pin a place of its kind may be found, in metres. */
  reachM: number
  address: NormalAddress
  /** The country somebody stated, not one guessed to read the address by. */
  statedCountry: string
  latitude: number | undefined
  longitude: number | undefined
  phones: NormalPhone[]
  otherPhones: NormalPhone[]
  url: NormalUrl | undefined
  externalIds: readonly string[]
  updatedAt: string
}

/** @param guessed the country to read address and numbers by when the place does not say its own */
export function normalisePlace(place: Place, guessed = ''): NormalPlace {
  const statedCountry = place.address.country.trim().toUpperCase()
  const country = statedCountry || guessed
  return {
    id: place.id,
    names: [place.name, ...(place.aliases ?? [])].filter((name) => name.trim() !== '').map(normaliseName),
    brand: place.brand ? normaliseName(place.brand).simple : '',
    brandId: foldText(place.brandId ?? '').trim(),
    group: groupOf(place.category ?? ''),
    reachM: radiusOf(place.category ?? ''),
    address: normaliseAddress({ ...place.address, country }),
    statedCountry,
    ...coordinatesOf(place),
    phones: phonesOf(place.phones, country),
    otherPhones: phonesOf(place.otherPhones ?? [], country),
    url: place.url ? normaliseUrl(place.url) : undefined,
    externalIds: (place.externalIds ?? []).map((id) => id.trim()).filter((id) => id !== ''),
    updatedAt: place.updatedAt ?? '',
  }
}

/** The words of a name that tell the places of one brand apart: neither the brand's nor the town's. */
export function branchWords(
  { words }: NormalName,
  { city }: NormalAddress,
  brandWords: ReadonlySet<string>,
): string[] {
  const town = new Set(wordsOf(city))
  return words.filter((word) => !brandWords.has(word) && !town.has(word))
}

// 0, 0 lies in the sea and in many files.
function coordinatesOf({ latitude, longitude }: Place) {
  const isReal =
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    (latitude !== 0 || longitude !== 0)
  return isReal ? { latitude, longitude } : { latitude: undefined, longitude: undefined }
}

function phonesOf(texts: readonly string[], country: string): NormalPhone[] {
  return texts.flatMap((text) => {
    const phone = normalisePhone(text, country)
    return phone && phone !== 'unreadable' ? [phone] : []
  })
}
