import { z } from 'zod'
import type { Listing } from '../../listings/index.ts'
import { readJsonLd, readOsm } from '../../locations/index.ts'
import type { DataNode } from './find-data.ts'

const text = z
  .union([z.string(), z.number().transform(String)])
  .catch('')
  .default('')
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).catch('')
const degrees = z.coerce.number().nullish().catch(null)
const firstOf = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), shape)

const placeShape = z.object({
  '@id': text,
  '@type': firstOf(text),
  name: text,
  url: text,
  branchCode: text,
  telephone: firstOf(text),
  address: firstOf(
    z.object({
      streetAddress: text,
      postalCode: text,
      addressLocality: text,
      addressRegion: text,
      addressCountry: named.default(''),
    }),
  ),
  geo: firstOf(z.object({ latitude: degrees, longitude: degrees }))
    .optional()
    .catch(undefined),
  openingHours: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  openingHoursSpecification: z.unknown(),
})
type Place = z.infer<typeof placeShape>

// Only to read hours by: what is compared are wall times.
const zone = 'UTC'

/** A place a page tells of; undefined for what is none, such as the brand itself or a trail of links. */
export function toListing(data: DataNode, page: string, index: number): Listing | undefined {
  const place = placeShape.safeParse(data).data
  if (!place || place['@type'] === 'Organization' || place['@type'] === 'Corporation') return undefined
  const { name, address, geo, telephone, branchCode } = place
  if (name === '' || (address.streetAddress === '' && address.addressLocality === '')) return undefined
  const country = address.addressCountry.toUpperCase()
  return {
    id: (place['@id'] || `${page}#${index}`).slice(0, 200),
    name: name.slice(0, 200),
    ...(place['@type'] ? { category: place['@type'].slice(0, 120) } : {}),
    address: {
      street: address.streetAddress.slice(0, 300),
      postcode: address.postalCode.slice(0, 30),
      city: address.addressLocality.slice(0, 120),
      region: address.addressRegion.slice(0, 120),
      country: /^[A-Z]{2}$/.test(country) ? country : '',
    },
    ...{ latitude: geo?.latitude ?? null, longitude: geo?.longitude ?? null },
    phones: telephone ? [telephone.slice(0, 60)] : [],
    url: (place.url || page).slice(0, 2000),
    ...(branchCode ? { externalIds: [`store:${branchCode}`.slice(0, 200)] } : {}),
    ...hoursOf(place),
  }
}

function hoursOf({ openingHoursSpecification, openingHours }: Place): Pick<Listing, 'hours' | 'unreadHours'> {
  if (openingHoursSpecification === undefined && openingHours === undefined) return {}
  const { hours, faults } =
    openingHoursSpecification === undefined
      ? readOsm([openingHours ?? []].flat().join('; '), zone)
      : readJsonLd(openingHoursSpecification, zone)
  const unread = faults
    .map((fault) => fault.text)
    .join('; ')
    .slice(0, 500)
  return { hours, ...(unread ? { unreadHours: unread } : {}) }
}
