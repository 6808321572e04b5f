import { z } from 'zod'
import type { Listing, Shown } from '../../listings/index.ts'
import { readApple } from '../../locations/index.ts'
import { statusShape, withClosure } from './status.ts'

const degrees = z.union([z.string(), z.number()])
const structuredShape = z.looseObject({
  fullThoroughfare: z.string().nullish(),
  thoroughfare: z.string().nullish(),
  subThoroughfare: z.string().nullish(),
  locality: z.string().nullish(),
  administrativeArea: z.string().nullish(),
  postCode: z.string().nullish(),
  countryCode: z.string().nullish(),
})

/** What is stated of a place, as far as it is read; all of it is sent back, as what is left out is deleted. */
export const detailsShape = z.looseObject({
  displayNames: z
    .array(z.looseObject({ name: z.string(), locale: z.string().nullish(), primary: z.boolean().nullish() }))
    .nullish(),
  storeCode: z.string().nullish(),
  partnersLocationId: z.string().nullish(),
  mainAddress: z
    .looseObject({ structuredAddress: structuredShape.nullish(), locale: z.string().nullish() })
    .nullish(),
  displayPoint: z
    .looseObject({ coordinates: z.looseObject({ latitude: degrees, longitude: degrees }).nullish() })
    .nullish(),
  phoneNumbers: z.array(z.looseObject({ phoneNumber: z.string(), primary: z.boolean().nullish() })).nullish(),
  urls: z.array(z.looseObject({ url: z.string(), type: z.string().nullish() })).nullish(),
  categories: z.array(z.string()).nullish(),
  locationStatus: statusShape.nullish(),
})
export type Details = z.infer<typeof detailsShape>

/** A place with its version, as Apple keeps it of us. */
export const resourceShape = z.looseObject({
  id: z.string().min(1).max(200),
  etag: z.string().min(1),
  state: z.string().default(''),
  locationDetails: detailsShape,
  validationReports: z.array(z.looseObject({ message: z.string().nullish() })).nullish(),
})
export type Resource = z.infer<typeof resourceShape>

/** Of several with a mark on one, that one; else the first. */
export function primaryOf<One extends { primary?: boolean | null | undefined }>(
  all: readonly One[] | null | undefined,
) {
  return all?.find(({ primary }) => primary) ?? all?.[0]
}

/** The page of the place itself; others of its pages are for orders, bookings and the like. */
export function homepageOf({ urls }: Details) {
  return urls?.find(({ type }) => type === 'HOMEPAGE')
}

/** What a place at Apple says. */
export function toListing({ id, locationDetails: details }: Resource): Listing {
  const { displayNames, storeCode, partnersLocationId, mainAddress, categories, phoneNumbers } = details
  const at = mainAddress?.structuredAddress ?? {}
  const phone = primaryOf(phoneNumbers)
  // Only to compare wall times.
  const { hours, faults } = readApple(details, 'UTC')
  const stated = details.openingHoursByDay || details.specialHours ? hours : undefined
  const counted = withClosure(stated, details.locationStatus)
  const unread = faults
    .map(({ text }) => text)
    .join('; ')
    .slice(0, 500)
  const codes = [...new Set([storeCode, storeCode?.replace(/^#/, ''), partnersLocationId])]
  return {
    id,
    name: (primaryOf(displayNames)?.name ?? '').slice(0, 200),
    ...(categories?.[0] ? { category: categories[0].slice(0, 120) } : {}),
    address: {
      street: streetOf(at).slice(0, 300),
      postcode: (at.postCode ?? '').slice(0, 30),
      city: (at.locality ?? '').slice(0, 120),
      region: (at.administrativeArea ?? '').slice(0, 120),
      country: /^[A-Z]{2}$/.test(at.countryCode ?? '') ? (at.countryCode ?? '') : '',
    },
    ...pinOf(details),
    phones: phone ? [phone.phoneNumber.slice(0, 60)] : [],
    otherPhones: (phoneNumbers ?? [])
      .filter((one) => one !== phone)
      .slice(0, 5)
      .map(({ phoneNumber }) => phoneNumber.slice(0, 60)),
    url: (homepageOf(details)?.url ?? '').slice(0, 2000),
    externalIds: codes.flatMap((code) => (code ? [`store:${code}`.slice(0, 200)] : [])),
    ...(counted ? { hours: counted } : {}),
    ...(unread ? { unreadHours: unread } : {}),
  }
}

/** A place as it is read; undefined for one that is closed for good, which customers no longer see as one to go to. */
export function toShown(resource: Resource): Shown | undefined {
  if (resource.locationDetails.locationStatus?.status === 'CLOSED') return undefined
  return { externalId: resource.id, listing: toListing(resource), edited: [], review: reviewOf(resource) }
}

/** What Apple says of a place once it has looked. */
export function reviewOf({ state, validationReports }: Resource): NonNullable<Shown['review']> {
  if (state === 'PUBLISHED') return { state: 'taken' }
  if (state !== 'REJECTED') return { state: 'pending' }
  const detail = (validationReports ?? []).flatMap(({ message }) => message ?? []).join('; ')
  return { state: 'refused', detail: detail || state }
}

function streetOf({
  fullThoroughfare,
  thoroughfare,
  subThoroughfare,
}: z.infer<typeof structuredShape>): string {
  return fullThoroughfare || [thoroughfare, subThoroughfare].filter(Boolean).join(' ')
}

function pinOf({ displayPoint }: Details) {
  const [latitude, longitude] = [
    displayPoint?.coordinates?.latitude,
    displayPoint?.coordinates?.longitude,
  ].map((text) => (text === undefined || text === '' ? Number.NaN : Number(text)))
  const isWhole = Number.isFinite(latitude) && Number.isFinite(longitude)
  return isWhole ? { latitude, longitude } : { latitude: null, longitude: null }
}
