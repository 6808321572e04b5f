import { z } from 'zod'
import type { Listing } from '../../listings/index.ts'
import { readPageHours } from './hours.ts'

const locationShape = z.looseObject({
  street: z.string().optional(),
  zip: z.string().optional(),
  city: z.string().optional(),
  state: z.string().optional(),
  country: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
})

/** A page as it is read; fields that nobody filled in are left out by Facebook. */
export const pageShape = z.object({
  id: z.string().min(1).max(200),
  name: z.string().default(''),
  access_token: z.string().optional(),
  category: z.string().optional(),
  store_number: z.number().optional(),
  location: locationShape.optional(),
  single_line_address: z.string().optional(),
  phone: z.string().optional(),
  website: z.string().optional(),
  hours: z.record(z.string(), z.string()).optional(),
})
export type FacebookPage = z.infer<typeof pageShape>

export const pageFields = Object.keys(pageShape.shape).join(',')

/** What a page says of a place. */
export function toListing(page: FacebookPage): Listing {
  const { id, name, category, store_number: number, location: at, phone, website, hours } = page
  const read = hours && Object.keys(hours).length > 0 ? readPageHours(hours) : undefined
  const unread = (read?.faults ?? [])
    .map(({ text }) => text)
    .join('; ')
    .slice(0, 500)
  return {
    id,
    name: name.slice(0, 200),
    ...(category ? { category: category.slice(0, 120) } : {}),
    address: {
      street: (at?.street ?? (at ? '' : (page.single_line_address ?? ''))).slice(0, 300),
      postcode: (at?.zip ?? '').slice(0, 30),
      city: (at?.city ?? '').slice(0, 120),
      region: (at?.state ?? '').slice(0, 120),
      country: countryIn(at?.country ?? ''),
    },
    latitude: at?.latitude ?? null,
    longitude: at?.longitude ?? null,
    phones: phone ? [phone.slice(0, 60)] : [],
    url: (website ?? '').slice(0, 2000),
    ...(number === undefined ? {} : { externalIds: [`store:${number}`] }),
    ...(read ? { hours: read.hours } : {}),
    ...(unread ? { unreadHours: unread } : {}),
  }
}

// Facebook writes countries out, in English.
const names = new Intl.DisplayNames(['en'], { type: 'region' })
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const codes = new Map(
  letters.flatMap((first) =>
    letters.flatMap((second): [string, string][] => {
      const name = names.of(first + second)
      return name && name !== first + second ? [[name.toLowerCase(), first + second]] : []
    }),
  ),
)

function countryIn(country: string): string {
  return /^[A-Z]{2}$/.test(country) ? country : (codes.get(country.toLowerCase()) ?? '')
}

/** A country as a page says it. */
export function countryNamed(code: string): string {
  return names.of(code) ?? code
}
