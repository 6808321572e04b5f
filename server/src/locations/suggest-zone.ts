import lookUpZone from '@photostructure/tz-lookup'

/**
 * The IANA zone at a point (degrees, WGS 84), for a person to confirm: borders are simplified to some kilometres.
 * `undefined` when the coordinates are not on the globe.
 */
export function suggestZone(lat: number, lon: number): string | undefined {
  const isOnGlobe = Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  return isOnGlobe ? lookUpZone(lat, lon) : undefined
}
