const earthM = 6_371_000
const radians = Math.PI / 180

/** Metres between two points; exact enough for the few kilometres within which places are compared. */
export function metresBetween(latA: number, lngA: number, latB: number, lngB: number): number {
  const between = Math.abs(lngB - lngA)
  const east = (between > 180 ? 360 - between : between) * radians * Math.cos(((latA + latB) / 2) * radians)
  return Math.hypot(east, (latB - latA) * radians) * earthM
}

/** How many degrees of latitude and longitude some metres are at a latitude. */
export function degreesOf(metres: number, latitude: number): { latitude: number; longitude: number } {
  const north = metres / (earthM * radians)
  return { latitude: north, longitude: Math.min(180, north / Math.max(0.01, Math.cos(latitude * radians))) }
}
