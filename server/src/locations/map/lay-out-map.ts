import { type Box, frameFor, height, width } from './frame.ts'
import { land } from './land.ts'
import { outlineOf } from './outline.ts'

type Point = { latitude: number; longitude: number }

const everywhere = { west: -180, south: -60, east: 180, north: 75 }
const mostKept = 50
const around = 1
const paths = new Map<string, string>()

/** The land around some places as the path of an SVG, and where on it a place lies; all of the earth without any. */
export function layOutMap(points: readonly Point[]) {
  const frame = frameFor(boxOf(points))
  const { west, south, east, north } = frame.box
  const key = `${west} ${south} ${east} ${north}`
  const path = paths.get(key) ?? outlineOf(land(), frame)
  // The same few pieces are looked at again and again; the oldest makes room.
  const oldest = paths.keys().next().value
  if (paths.size >= mostKept && oldest !== undefined) paths.delete(oldest)
  paths.set(key, path)
  return {
    ...{ width, height, path },
    at: ({ latitude, longitude }: Point) => ({
      x: Math.round(frame.x(longitude) * 10) / 10,
      y: Math.round(frame.y(latitude) * 10) / 10,
    }),
  }
}

function boxOf(points: readonly Point[]): Box {
  if (points.length === 0) return everywhere
  const box = points.reduce<Box>(
    (box, { latitude, longitude }) => ({
      west: Math.min(box.west, longitude),
      east: Math.max(box.east, longitude),
      south: Math.min(box.south, latitude),
      north: Math.max(box.north, latitude),
    }),
    { west: 180, east: -180, south: 90, north: -90 },
  )
  // One place alone is shown with the land around it.
  return {
    ...{ west: box.west - around, east: box.east + around },
    ...{ south: Math.max(-80, box.south - around), north: Math.min(80, box.north + around) },
  }
}
