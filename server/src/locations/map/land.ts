import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'
import type { Box } from './frame.ts'

/** The edge of a piece of land: longitude and latitude in turn. */
export type Ring = { points: Float32Array; box: Box }

type Pair = [number, number]
type Shape = { type: 'Polygon'; arcs: number[][] } | { type: 'MultiPolygon'; arcs: number[][][] }
type Topology = {
  transform: { scale: Pair; translate: Pair }
  arcs: Pair[][]
  objects: { countries: { geometries: Shape[] } }
}

// The file of a package of one version: a hundred thousand points, looked at once when the package was chosen.
const topology = z.custom<Topology>()

let known: Ring[] | undefined

/** The countries of the earth (Natural Earth, 1:50 million), read when a map is first drawn: 1.5 MB. */
export function land(): readonly Ring[] {
  known ??= readLand()
  return known
}

function readLand(): Ring[] {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const world = topology.parse(JSON.parse(readFileSync(path, 'utf8')))
  const lines = world.arcs.map((arc) => decode(arc, world.transform))
  return world.objects.countries.geometries.flatMap((shape) =>
    (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs).flatMap((polygon) =>
      polygon.map((ring) => ringOf(ring.flatMap((index) => line(lines, index)))),
    ),
  )
}

// https://github.com/topojson/topojson-specification#213-arcs: each point is said as its distance from the last one.
function decode(arc: Topology['arcs'][number], { scale, translate }: Topology['transform']): Pair[] {
  let [x, y] = [0, 0]
  return arc.map(([east, north]) => {
    x += east
    y += north
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
}

function line(lines: readonly Pair[][], index: number): Pair[] {
  return index < 0 ? (lines[~index] ?? []).toReversed() : (lines[index] ?? [])
}

function ringOf(points: readonly Pair[]): Ring {
  const [x, y] = [points.map(([east]) => east), points.map(([, north]) => north)]
  const least = (numbers: readonly number[]) =>
    numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = (numbers: readonly number[]) =>
    numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return {
    points: Float32Array.from(points.flat()),
    box: { west: least(x), east: most(x), south: least(y), north: most(y) },
  }
}
