import type { Location } from '../shapes.ts'
import type { Changes } from '../use-location.ts'

type Same =
  | 'name'
  | 'legalName'
  | 'status'
  | 'statusReason'
  | 'movedToId'
  | 'regionId'
  | 'locale'
  | 'categories'
  | 'aliases'
  | 'street'
  | 'unit'
  | 'sublocality'
  | 'postcode'
  | 'locality'
  | 'administrativeArea'
  | 'country'
  | 'zone'
  | 'phones'
  | 'emails'
  | 'urls'
  | 'socialProfiles'
  | 'departmentIds'
  | 'customValues'

/** A location's details as their fields hold them; coordinates as maps let one copy them. */
export type DetailsDraft = Pick<Location, Same> & {
  code: string
  closedFrom: string
  opensOn: string
  names: { language: string; text: string }[]
  coordinates: string
  entrance: string
  entranceNote: string
  phone: string
  email: string
  website: string
  parentId: string | null
  parentRelation: 'department' | 'inside'
}

type Stated = Pick<
  Location,
  | Same
  | 'code'
  | 'closedFrom'
  | 'opensOn'
  | 'names'
  | 'latitude'
  | 'longitude'
  | 'entrance'
  | 'phone'
  | 'email'
  | 'website'
  | 'parent'
>

export function detailsOf(location: Stated): DetailsDraft {
  const { latitude, longitude, entrance, parent } = location
  const { names, code, phone, email, website, closedFrom, opensOn } = location
  return {
    ...sameOf(location),
    urls: location.urls,
    socialProfiles: location.socialProfiles,
    code: code ?? '',
    closedFrom: closedFrom ?? '',
    opensOn: opensOn ?? '',
    names: Object.entries(names).map(([language, text]) => ({ language, text })),
    coordinates: latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`,
    entrance: entrance ? `${entrance.latitude}, ${entrance.longitude}` : '',
    entranceNote: entrance?.note ?? '',
    phone: phone ?? '',
    email: email ?? '',
    website: website ?? '',
    parentId: parent?.id ?? null,
    parentRelation: parent?.relation ?? 'department',
  }
}

/** What a draft says, as the API wants it. Only for a draft without faults. */
export function changesOf(draft: DetailsDraft) {
  const point = parseCoordinates(draft.coordinates)
  const entrance = parseCoordinates(draft.entrance)
  return {
    ...sameOf(draft),
    name: draft.name.trim(),
    code: draft.code.trim() || null,
    closedFrom: draft.closedFrom || null,
    opensOn: draft.opensOn || null,
    names: Object.fromEntries(
      draft.names.flatMap(({ language, text }) => (language && text.trim() ? [[language, text.trim()]] : [])),
    ),
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    entrance: entrance ? { ...entrance, note: draft.entranceNote.trim() } : null,
    phone: draft.phone.trim() || null,
    email: draft.email.trim() || null,
    website: addressOf(draft.website) || null,
    urls: draft.urls.map((one) => ({ ...one, url: addressOf(one.url) })),
    socialProfiles: draft.socialProfiles.map((one) => ({ ...one, url: addressOf(one.url) })),
    parent: draft.parentId ? { id: draft.parentId, relation: draft.parentRelation } : null,
  } satisfies Changes
}

function sameOf(draft: Pick<Location, Exclude<Same, 'urls' | 'socialProfiles'>>) {
  const { name, legalName, aliases, status, statusReason, movedToId, regionId, locale, categories } = draft
  const { street, unit, sublocality, postcode, locality, administrativeArea, country, zone } = draft
  const { phones, emails, departmentIds, customValues } = draft
  return {
    ...{ name, legalName, aliases, status, statusReason, movedToId, regionId, locale, categories },
    ...{ street, unit, sublocality, postcode, locality, administrativeArea, country, zone },
    ...{ phones, emails, departmentIds, customValues },
  }
}

/** An address on the web with its scheme. */
function addressOf(text: string): string {
  const trimmed = text.trim()
  return !trimmed || /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`
}

/**
 * Two numbers in degrees out of `45.4642, 9.19`, `45,4642 9,19` or a map's address (`…/@45.4642,9.19,17z`), as latitude
 * and longitude. Whether they lie on the globe, or were swapped, is checked where the rest of the record is.
 */
export function parseCoordinates(text: string): { latitude: number; longitude: number } | undefined {
  const trimmed = text.trim()
  const found =
    /@(-?\d+\.\d+),(-?\d+\.\d+)/.exec(trimmed) ??
    /^(-?\d{1,3}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(trimmed) ??
    /^(-?\d{1,3}(?:,\d+)?)\s*[; ]\s*(-?\d{1,3}(?:,\d+)?)$/.exec(trimmed)
  const [latitude, longitude] = (found?.slice(1) ?? []).map((part) => Number(part.replace(',', '.')))
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }
}
