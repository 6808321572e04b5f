import { encodePng } from './encode-png.ts'
import type { Random } from './random.ts'

type Colour = readonly [number, number, number]
type Distance = (x: number, y: number) => number

const width = 360
const height = 240
const tables: readonly Colour[] = [
  [222, 206, 182],
  [236, 234, 228],
  [186, 200, 196],
  [210, 196, 204],
]
const frames: readonly Colour[] = [
  [32, 32, 38],
  [150, 88, 30],
  [74, 84, 52],
  [36, 52, 92],
  [110, 30, 46],
]

/** A pair of glasses on a table with one broken arm, as a telephone might have taken it. */
export function drawGlasses(random: Random): Uint8Array {
  const frame = random.pick(frames)
  const radius = random.integer(46, 58)
  const tilt = (random.next() - 0.5) * 0.5
  const shapes: Distance[] = [
    ring(width / 2 - radius - 14, height / 2, radius),
    ring(width / 2 + radius + 14, height / 2, radius),
    line(width / 2 - 14, height / 2 - 8, width / 2 + 14, height / 2 - 8),
    line(width / 2 - 2 * radius - 14, height / 2 - 10, 26, height / 2 - random.integer(20, 60)),
    // The other arm lies apart: that is what the customer writes about.
    line(width - 60, height / 2 + random.integer(50, 80), width - 20, height / 2 - random.integer(40, 70)),
  ]
  return paint(random.pick(tables), frame, turned(tilt, nearest(shapes, 5)))
}

/** A sheet of paper with lines of writing, for a prescription or a letter. */
export function drawPaper(random: Random): Uint8Array {
  const lines = Array.from({ length: 9 }, (_, index) => {
    const y = 40 + index * 20
    return line(60, y, random.integer(130, 300), y)
  })
  return paint([250, 249, 244], [70, 78, 96], turned((random.next() - 0.5) * 0.12, nearest(lines, 2)))
}

/** Colours each pixel by its distance to the drawing, soft at the edge, with light from above left. */
function paint(paper: Colour, ink: Colour, distance: Distance): Uint8Array {
  const pixels = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const cover = Math.min(1, Math.max(0, 0.5 - distance(x, y)))
      const light = 1.04 - (x / width + y / height) * 0.08
      for (let channel = 0; channel < 3; channel += 1) {
        const base = (paper[channel] ?? 0) * light
        pixels[(y * width + x) * 3 + channel] = Math.min(255, base + ((ink[channel] ?? 0) - base) * cover)
      }
    }
  }
  return encodePng(width, height, pixels)
}

/** The distance to the nearest of the shapes, drawn with a pen of some width. */
function nearest(shapes: readonly Distance[], penWidth: number): Distance {
  return (x, y) => {
    let least = Number.POSITIVE_INFINITY
    for (const distance of shapes) least = Math.min(least, distance(x, y))
    return least - penWidth
  }
}

function ring(centreX: number, centreY: number, radius: number): Distance {
  return (x, y) => Math.abs(Math.hypot(x - centreX, y - centreY) - radius)
}

function line(x1: number, y1: number, x2: number, y2: number): Distance {
  const lengthSquared = (x2 - x1) ** 2 + (y2 - y1) ** 2
  return (x, y) => {
    const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / lengthSquared
    const part = Math.min(1, Math.max(0, along))
    return Math.hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1))
  }
}

function turned(angle: number, distance: Distance): Distance {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return (x, y) => {
    const fromX = x - width / 2
    const fromY = y - height / 2
    return distance(fromX * cos - fromY * sin + width / 2, fromX * sin + fromY * cos + height / 2)
  }
}
