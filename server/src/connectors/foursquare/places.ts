import { z } from 'zod'
import type { Listing } from '../../listings/index.ts'
import { readStretches } from './hours.ts'

const text = z.string().nullish()

/** A place as it is read. */
export const placeShape = z.object({
  fsq_place_id: z.string().min(1).max(200),
  name: z.string().default(''),
  categories: z.array(z.object({ name: text })).nullish(),
  location: z
    .object({ address: text, locality: text, region: text, postcode: text, country: text })
    .nullish(),
  latitude: z.number().nullish(),
  longitude: z.number().nullish(),
  tel: text,
  website: text,
  store_id: text,
  date_closed: text,
  hours: z
    .object({
      regular: z.array(z.object({ day: z.number(), open: z.string(), close: z.string() })).nullish(),
    })
    .nullish(),
})
export type FoursquarePlace = z.infer<typeof placeShape>

export const placeFields = Object.keys(placeShape.shape).join(',')

/** What a place at Foursquare says. */
export function toListing(place: FoursquarePlace): Listing {
  const {
    fsq_place_id: id,
    name,
    categories,
    location: at,
    latitude,
    longitude,
    tel,
    website,
    store_id,
  } = place
  const regular = place.hours?.regular ?? []
  const read = regular.length > 0 ? readStretches(regular) : undefined
  const unread = (read?.faults ?? [])
    .map((fault) => fault.text)
    .join('; ')
    .slice(0, 500)
  const category = categories?.[0]?.name
  const country = (at?.country ?? '').toUpperCase()
  return {
    id,
    name: name.slice(0, 200),
    ...(category ? { category: category.slice(0, 120) } : {}),
    address: {
      street: (at?.address ?? '').slice(0, 300),
      postcode: (at?.postcode ?? '').slice(0, 30),
      city: (at?.locality ?? '').slice(0, 120),
      region: (at?.region ?? '').slice(0, 120),
      country: /^[A-Z]{2}$/.test(country) ? country : '',
    },
    latitude: latitude ?? null,
    longitude: longitude ?? null,
    phones: tel ? [tel.slice(0, 60)] : [],
    url: (website ?? '').slice(0, 2000),
    ...(store_id ? { externalIds: [`store:${store_id}`.slice(0, 200)] } : {}),
    ...(read ? { hours: read.hours } : {}),
    ...(unread ? { unreadHours: unread } : {}),
  }
}
