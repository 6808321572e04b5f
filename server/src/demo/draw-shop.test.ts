import { expect, test } from 'vitest'
import { fronts } from './content/fronts.ts'
import { drawShop } from './draw-shop.ts'

test('the front of a shop is a small picture, the same each time, another in each country', () => {
  const pictures = Object.values(fronts).map((front) => Buffer.from(drawShop(front)))
  expect(Buffer.from(drawShop(fronts.IT)).equals(pictures[0] ?? Buffer.alloc(0))).toBe(true)
  expect(new Set(pictures.map((one) => one.toString('base64'))).size).toBe(4)
  for (const one of pictures) {
    expect(one.subarray(1, 4).toString()).toBe('PNG')
    expect(one.byteLength).toBeLessThan(60_000)
  }
})
