import { type Frame, height, width } from './frame.ts'
import type { Ring } from './land.ts'

type Point = [x: number, y: number]

// Beyond the picture, so that the edge of what is cut off is not seen.
const bleed = 20
const edges = [
  { axis: 0, at: -bleed, keeps: 1 },
  { axis: 0, at: width + bleed, keeps: -1 },
  { axis: 1, at: -bleed, keeps: 1 },
  { axis: 1, at: height + bleed, keeps: -1 },
] as const
const leastStep = 2

/** The land of a piece of the earth as the path of an SVG, in whole pixels: what is smaller is not drawn. */
export function outlineOf(rings: readonly Ring[], frame: Frame): string {
  return rings
    .filter(({ box }) => meets(box, frame))
    .map((ring) => pathOf(thinned(clipped(project(ring, frame)))))
    .join('')
}

function meets(box: Ring['box'], { box: seen }: Frame): boolean {
  return box.west <= seen.east && box.east >= seen.west && box.south <= seen.north && box.north >= seen.south
}

function project({ points }: Ring, { x, y }: Frame): Point[] {
  const projected: Point[] = []
  for (let at = 0; at < points.length; at += 2)
    projected.push([Math.round(x(points[at] ?? 0)), Math.round(y(points[at + 1] ?? 0))])
  return projected
}

// Sutherland and Hodgman, 1974: one edge of the picture after the other.
function clipped(ring: Point[]): Point[] {
  return edges.reduce((left, { axis, at, keeps }) => {
    const isIn = (point: Point) => (point[axis] - at) * keeps >= 0
    return left.flatMap((point, index): Point[] => {
      const before = left.at(index - 1) ?? point
      if (isIn(before) === isIn(point)) return isIn(point) ? [point] : []
      const share = (at - before[axis]) / (point[axis] - before[axis])
      const crossing: Point = [
        Math.round(before[0] + share * (point[0] - before[0])),
        Math.round(before[1] + share * (point[1] - before[1])),
      ]
      return isIn(point) ? [crossing, point] : [crossing]
    })
  }, ring)
}

function thinned(ring: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (!last || Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) >= leastStep) kept.push(point)
  }
  return kept
}

function pathOf([first, ...others]: readonly Point[]): string {
  if (!first || others.length < 2) return ''
  let [x, y] = first
  const steps = others.map((point) => {
    const step = `${point[0] - x}${point[1] < y ? '' : ' '}${point[1] - y}`
    ;[x, y] = point
    return step
  })
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}z`
}
