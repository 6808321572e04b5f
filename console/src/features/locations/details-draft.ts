import type { Location } from './shapes.ts'

/** A location's details as their fields hold them; coordinates as maps let one copy them. */
export type DetailsDraft = {
  name: string
  code: string
  status: Location['status']
  regionId: string | null
  locale: string
  street: string
  postcode: string
  locality: string
  administrativeArea: string
  country: string
  coordinates: string
  zone: string
  phone: string
  email: string
  website: string
  departmentIds: string[]
}

export function detailsOf(location: Location): DetailsDraft {
  const { latitude, longitude } = location
  return {
    name: location.name,
    code: location.code ?? '',
    status: location.status,
    regionId: location.regionId,
    locale: location.locale,
    street: location.street,
    postcode: location.postcode,
    locality: location.locality,
    administrativeArea: location.administrativeArea,
    country: location.country,
    coordinates: latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`,
    zone: location.zone,
    phone: location.phone ?? '',
    email: location.email ?? '',
    website: location.website ?? '',
    departmentIds: location.departmentIds,
  }
}

/** What a draft says, as the API wants it. Only for a draft without faults. */
export function changesOf({ coordinates, ...draft }: DetailsDraft) {
  const point = parseCoordinates(coordinates)
  const website = draft.website.trim()
  return {
    ...draft,
    name: draft.name.trim(),
    code: draft.code.trim() || null,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    phone: draft.phone.trim() || null,
    email: draft.email.trim() || null,
    website: website ? (/^https?:\/\//i.test(website) ? website : `https://${website}`) : null,
  }
}

/**
 * Latitude and longitude in degrees out of `45.4642, 9.19`, `45,4642 9,19` or a map's address (`…/@45.4642,9.19,17z`).
 * Undefined when there is no point on the globe in it.
 */
export function parseCoordinates(text: string): { latitude: number; longitude: number } | undefined {
  const trimmed = text.trim()
  const found =
    /@(-?\d+\.\d+),(-?\d+\.\d+)/.exec(trimmed) ??
    /^(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(trimmed) ??
    /^(-?\d{1,2}(?:,\d+)?)\s*[; ]\s*(-?\d{1,3}(?:,\d+)?)$/.exec(trimmed)
  const [latitude, longitude] = (found?.slice(1) ?? []).map((part) => Number(part.replace(',', '.')))
  if (latitude === undefined || longitude === undefined) return undefined
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
