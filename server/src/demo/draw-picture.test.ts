import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { drawGlasses, drawPaper } from './draw-picture.ts'
import { createRandom } from './random.ts'

test.each([drawGlasses, drawPaper])('%o gives a small PNG whose rows are complete', (draw) => {
  const png = Buffer.from(draw(createRandom(3)))
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const length = png.readUInt32BE(33)
  expect(inflateSync(png.subarray(41, 41 + length))).toHaveLength(height * (1 + width * 3))
  expect(png.length).toBeLessThan(200_000)
  expect(draw(createRandom(3))).toEqual(draw(createRandom(3)))
})
