import type { PublicBrand } from '../../accounts/index.ts'
import type { Point } from '../locator/place-index.ts'
import { type Box, frameFor, height, width, writeBox } from './frame.ts'

type Pin = { id: string; name: string; latitude: number | null; longitude: number | null; path: string }

/**
 * Where the locations of a list lie, numbered as they are in it. It says nothing the list does not say, so whoever does
 * not see it misses nothing: it is not read aloud and not stepped through.
 */
export function PlacesMap({
  brand,
  box,
  pins,
  near,
  first,
}: {
  brand: PublicBrand
  box: Box
  pins: readonly Pin[]
  near: Point | undefined
  first: number
}) {
  const frame = frameFor(box)
  const placed = pins.flatMap(({ latitude, longitude, ...pin }, index) =>
    latitude === null || longitude === null
      ? []
      : [{ ...pin, number: first + index, x: frame.x(longitude), y: frame.y(latitude) }],
  )
  return (
    <svg className="map no-print" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <image
        href={`${brand.base}/locations/map.svg?box=${writeBox(frame.box)}`}
        width={width}
        height={height}
      />
      {near && (
        <circle
          className="here"
          cx={Math.round(frame.x(near.longitude))}
          cy={Math.round(frame.y(near.latitude))}
          r={7}
        />
      )}
      {placed.toReversed().map(({ id, name, path, number, x, y }) => (
        <a key={id} className="pin" href={path} tabIndex={-1}>
          <title>{name}</title>
          <circle cx={Math.round(x)} cy={Math.round(y)} r={11} />
          <text x={Math.round(x)} y={Math.round(y) + 4}>
            {number}
          </text>
        </a>
      ))}
    </svg>
  )
}
