import { z } from 'zod'
import type { AccuracyField, Listing } from '../../listings/index.ts'
import { readGoogleApi } from '../../locations/index.ts'

const categoryShape = z.object({ name: z.string().default('') })

/** A location as Business Information v1 gives it, as far as it is read. */
export const locationShape = z.looseObject({
  name: z.string().min(1).max(200),
  title: z.string().default(''),
  storeCode: z.string().optional(),
  phoneNumbers: z
    .object({ primaryPhone: z.string().optional(), additionalPhones: z.array(z.string()).optional() })
    .optional(),
  categories: z
    .object({
      primaryCategory: categoryShape.optional(),
      additionalCategories: z.array(categoryShape).optional(),
    })
    .optional(),
  storefrontAddress: z
    .object({
      regionCode: z.string().default(''),
      postalCode: z.string().default(''),
      administrativeArea: z.string().default(''),
      locality: z.string().default(''),
      addressLines: z.array(z.string()).default([]),
    })
    .optional(),
  websiteUri: z.string().optional(),
  regularHours: z.unknown().optional(),
  specialHours: z.unknown().optional(),
  latlng: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  metadata: z
    .looseObject({ hasGoogleUpdated: z.boolean().optional(), newReviewUri: z.string().optional() })
    .optional(),
})
export type GoogleLocation = z.infer<typeof locationShape>

export const readMask =
  'name,title,storeCode,phoneNumbers,categories,storefrontAddress,websiteUri,regularHours,specialHours,latlng,metadata'

/** The field of a listing that a field of Google's is. */
export const fieldOf: Readonly<Record<string, AccuracyField>> = {
  title: 'name',
  storefrontAddress: 'address',
  phoneNumbers: 'phone',
  regularHours: 'hours',
  specialHours: 'special_hours',
  websiteUri: 'url',
  categories: 'category',
}

/** What a location at Google says of a place. */
export function toListing(location: GoogleLocation): Listing {
  const { name, title, storeCode, phoneNumbers, storefrontAddress: at, latlng } = location
  const category = gcidOf(location.categories?.primaryCategory)
  const others = (location.categories?.additionalCategories ?? []).map(gcidOf).filter((one) => one !== '')
  // Only to compare wall times.
  const { hours, faults } = readGoogleApi(location, 'UTC')
  const reviewUrl = location.metadata?.newReviewUri ?? ''
  const unread = faults
    .map(({ text }) => text)
    .join('; ')
    .slice(0, 500)
  return {
    id: name,
    name: title.slice(0, 200),
    ...(category ? { category } : {}),
    ...(others.length > 0 ? { otherCategories: others.slice(0, 20) } : {}),
    address: {
      street: (at?.addressLines ?? []).join(', ').slice(0, 300),
      postcode: (at?.postalCode ?? '').slice(0, 30),
      city: (at?.locality ?? '').slice(0, 120),
      region: (at?.administrativeArea ?? '').slice(0, 120),
      country: /^[A-Z]{2}$/.test(at?.regionCode ?? '') ? (at?.regionCode ?? '') : '',
    },
    latitude: latlng?.latitude ?? null,
    longitude: latlng?.longitude ?? null,
    phones: phoneNumbers?.primaryPhone ? [phoneNumbers.primaryPhone.slice(0, 60)] : [],
    otherPhones: (phoneNumbers?.additionalPhones ?? []).slice(0, 5).map((phone) => phone.slice(0, 60)),
    url: (location.websiteUri ?? '').slice(0, 2000),
    ...(storeCode ? { externalIds: [`store:${storeCode}`.slice(0, 200)] } : {}),
    ...(location.regularHours || location.specialHours ? { hours } : {}),
    ...(unread ? { unreadHours: unread } : {}),
    ...(/^https:\/\/\S+$/.test(reviewUrl) ? { reviewUrl: reviewUrl.slice(0, 2000) } : {}),
  }
}

// `categories/gcid:optician`; the word alone is what people read.
function gcidOf(category: { name: string } | undefined): string {
  return (category?.name ?? '').replace(/^categories\/(?:gcid:)?/, '').slice(0, 120)
}
