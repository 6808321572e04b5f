import { encodePng } from './encode-png.ts'

type Colour = readonly [number, number, number]
/** What the front of a shop is painted with. */
export type Front = { wall: Colour; frame: Colour; awning: Colour; sky: Colour }
type At = (x: number, y: number) => Colour | undefined

const width = 480
const height = 320
const cream: Colour = [250, 246, 239]
const pavement: Colour = [196, 190, 182]
const glass: Colour = [196, 218, 222]
const room: Colour = [246, 232, 204]
const shelfWood: Colour = [168, 124, 84]
const leaf: Colour = [72, 118, 76]
const pot: Colour = [150, 84, 58]
const wares: readonly Colour[] = [
  [32, 32, 38],
  [150, 88, 30],
  [74, 84, 52],
  [36, 52, 92],
  [110, 30, 46],
]

/** The front of a shop in the afternoon: sign, awning, glasses in the window, an open door. */
export function drawShop(front: Front): Uint8Array {
  const layers: At[] = [
    plants,
    (x, y) => awning(front, x, y),
    (x, y) => door(front, x, y),
    (x, y) => shopWindow(front, x, y),
    (x, y) => sign(front, x, y),
    (x, y) => (isIn(x, y, [60, 112, 420, 280]) ? front.frame : undefined),
    (x, y) => upstairs(front, x, y),
    (x, y) => (y > 280 ? shade(pavement, (x + y * 2) % 96 < 2 ? 0.92 : 1) : undefined),
    (x) => shade(front.wall, 1.03 - (x / width) * 0.08),
  ]
  const pixels = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) pixels.set(softly(layers, x, y), (y * width + x) * 3)
  return encodePng(width, height, pixels)
}

// Two looks at each pixel make its edges soft.
function softly(layers: readonly At[], x: number, y: number): number[] {
  const sum = [0, 0, 0]
  for (const [across, down] of [
    [0.25, 0.25],
    [0.75, 0.75],
  ] as const) {
    const seen = look(layers, x + across, y + down)
    for (const [channel, value] of seen.entries()) sum[channel] = (sum[channel] ?? 0) + value / 2
  }
  return sum.map((value) => Math.min(255, value))
}

function look(layers: readonly At[], x: number, y: number): Colour {
  for (const layer of layers) {
    const colour = layer(x, y)
    if (colour) return colour
  }
  return cream
}

function sign({ frame, awning: gold }: Front, x: number, y: number): Colour | undefined {
  if (!isIn(x, y, [60, 78, 420, 112])) return undefined
  // The brand's mark: a pair of glasses.
  const isRing = [222, 258].some((centre) => Math.abs(Math.hypot(x - centre, y - 95) - 12) < 2)
  const isBridge = Math.abs(y - 92) < 1.5 && x > 233 && x < 247
  if (isRing || isBridge) return cream
  return Math.abs(y - 109) < 1.5 ? gold : shade(frame, 0.92)
}

function awning({ awning: colour }: Front, x: number, y: number): Colour | undefined {
  const lower = 146 + 5 * Math.abs(Math.sin((x - 56) * (Math.PI / 26)))
  if (x < 56 || x > 424 || y < 112 || y > lower) return undefined
  return shade(Math.floor((x - 56) / 26) % 2 === 0 ? colour : cream, 1.04 - (y - 112) / 300)
}

function shopWindow({ frame }: Front, x: number, y: number): Colour | undefined {
  if (!isIn(x, y, [78, 128, 308, 262])) return undefined
  if (Math.abs(x - 193) < 2) return frame
  const shelf = [196, 240].find((at) => y > at - 22 && y < at + 4)
  if (shelf !== undefined) {
    if (y > shelf) return shelfWood
    const place = Math.floor((x - 78) / 38)
    const centre = 78 + place * 38 + 19
    const isFrame = [-7, 7].some((side) => Math.abs(Math.hypot(x - centre - side, y - shelf + 8) - 6) < 1.3)
    if (isFrame) return wares[(place + (shelf > 200 ? 2 : 0)) % wares.length]
  }
  // The street mirrors itself in a slanting band.
  const mirrored = (x + y) % 150 < 34 ? 1.06 : 1
  return shade(mix(room, glass, (262 - y) / 170), mirrored)
}

function door({ frame }: Front, x: number, y: number): Colour | undefined {
  if (!isIn(x, y, [328, 128, 402, 280])) return undefined
  if (!isIn(x, y, [336, 136, 394, 272])) return shade(frame, 0.86)
  if (isIn(x, y, [340, 196, 344, 222])) return [222, 196, 140]
  if (isIn(x, y, [352, 160, 380, 176])) return cream
  return mix(room, glass, (272 - y) / 260)
}

function upstairs({ sky }: Front, x: number, y: number): Colour | undefined {
  const left = [96, 208, 320].find((at) => x > at && x < at + 64)
  if (left === undefined || y < 12 || y > 62) return undefined
  const isCasement = x < left + 4 || x > left + 60 || Math.abs(x - left - 32) < 2 || y < 16 || y > 58
  return isCasement ? cream : mix(sky, glass, (y - 12) / 60)
}

function plants(x: number, y: number): Colour | undefined {
  for (const centre of [318, 412]) {
    if (isIn(x, y, [centre - 9, 264, centre + 9, 286])) return pot
    const reach = 15 + 2.5 * Math.sin(Math.atan2(y - 250, x - centre) * 9)
    if (Math.hypot(x - centre, y - 250) < reach) return shade(leaf, 0.9 + (centre - x) / 90)
  }
  return undefined
}

function isIn(x: number, y: number, [left, top, right, bottom]: readonly [number, number, number, number]) {
  return x >= left && x < right && y >= top && y < bottom
}

function mix(one: Colour, other: Colour, part: number): Colour {
  const share = Math.min(1, Math.max(0, part))
  return [
    one[0] + (other[0] - one[0]) * share,
    one[1] + (other[1] - one[1]) * share,
    one[2] + (other[2] - one[2]) * share,
  ]
}

function shade([red, green, blue]: Colour, light: number): Colour {
  return [red * light, green * light, blue * light]
}
