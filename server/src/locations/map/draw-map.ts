import type { PlaceIndex } from '../locator/place-index.ts'
import { type Frame, frameOf, height, readBox, width } from './frame.ts'
import { land } from './land.ts'
import { outlineOf } from './outline.ts'

const everywhere = { west: -180, south: -60, east: 180, north: 75 }
const cell = 6
const mostDots = 1_500

/**
 * The land of a piece of the earth with a dot wherever the brand is, as an SVG of its own: cached by itself, so that a
 * page stays light. Where many locations lie in one spot, they are one dot.
 * @param box as it stands in the address; what makes no sense is the whole earth
 */
export function drawMap(index: PlaceIndex, box: string): string {
  const frame = frameOf(readBox(box) ?? everywhere)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>` +
    'path{fill:#f6f6f4;stroke:#b9bdb8;stroke-width:1;stroke-linejoin:round}.dots{fill:none;stroke:#0b5d57;stroke-width:5;stroke-linecap:round;opacity:.55}' +
    '@media(prefers-color-scheme:dark){path{fill:#2a2e33;stroke:#4a5057}.dots{stroke:#6fd3ca}}</style>' +
    `<path d="${outlineOf(land(), frame)}"/><path class="dots" d="${dotsOf(index, frame)}"/></svg>`
  )
}

function dotsOf({ latitudes, longitudes }: PlaceIndex, { x, y }: Frame): string {
  const cells = new Set<number>()
  const across = Math.ceil(width / cell)
  for (let place = 0; place < latitudes.length && cells.size < mostDots; place++) {
    const [east, south] = [x(longitudes[place] ?? Number.NaN), y(latitudes[place] ?? Number.NaN)]
    if (east >= 0 && east < width && south >= 0 && south < height)
      cells.add(Math.floor(south / cell) * across + Math.floor(east / cell))
  }
  // A line of no length with round ends is a dot.
  return [...cells]
    .map((at) => `M${(at % across) * cell + cell / 2} ${Math.floor(at / across) * cell + cell / 2}h0`)
    .join('')
}
