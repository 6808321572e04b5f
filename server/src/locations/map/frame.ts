/** A piece of the earth, in degrees. */
export type Box = { west: number; south: number; east: number; north: number }

/** A piece of the earth as a map shows it, with where a point lies on it. */
export type Frame = { box: Box; x(longitude: number): number; y(latitude: number): number }

export const width = 480
export const height = 360

const leastDegrees = 0.06
const margin = 1.3
const mostLatitude = 84

/**
 * A map of equal distances around the middle of what it is to show, with room at its edges. Its box is rounded, so
 * that those who look at the same places are shown the same map.
 */
export function frameFor({ west, south, east, north }: Box): Frame {
  const middle = (south + north) / 2
  const squeeze = Math.max(0.1, Math.cos((middle * Math.PI) / 180))
  const tall = Math.max(
    (north - south) * margin,
    leastDegrees,
    (((east - west) * margin * squeeze) / width) * height,
  )
  const wide = (tall / height) * (width / squeeze)
  const centre = (west + east) / 2
  const digits = Math.max(0, Math.ceil(2 - Math.log10(tall)))
  const round = (degrees: number) => Number(degrees.toFixed(digits))
  return frameOf({
    west: round(centre - wide / 2),
    east: round(centre + wide / 2),
    south: Math.max(-mostLatitude, round(middle - tall / 2)),
    north: Math.min(mostLatitude, round(middle + tall / 2)),
  })
}

/** The frame of a box as it is. */
export function frameOf(box: Box): Frame {
  const { west, south, east, north } = box
  return {
    box,
    x: (longitude) => ((longitude - west) / (east - west)) * width,
    y: (latitude) => ((north - latitude) / (north - south)) * height,
  }
}

/** A box as it stands in an address; undefined for what is none. */
export function readBox(text: string): Box | undefined {
  const parts = text.split(',')
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = parts.map(Number)
  const isBox = parts.length === 4 && [west, south, east, north].every(Number.isFinite)
  const isSane =
    west < east && south < north && east - west <= 1_000 && Math.abs(south) <= 90 && Math.abs(north) <= 90
  return isBox && isSane ? { west, south, east, north } : undefined
}

export function writeBox({ west, south, east, north }: Box): string {
  return [west, south, east, north].join(',')
}
