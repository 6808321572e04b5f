import { expect, test } from 'vitest'
import { testBrand } from '../../../test/brand.ts'
import { testWorld } from '../../../test/database.ts'
import { takeTurn } from './pace.ts'

const brand = await testBrand(await testWorld(), 'pace@aurora.example')

test('those who ask at the same moment get no more turns than there are', async () => {
  const pace = { perMinute: 10, atOnce: 4 }
  const waits = await Promise.all(Array.from({ length: 12 }, () => takeTurn(brand.context, 'edits x', pace)))
  expect(waits.filter((wait) => wait === 0)).toHaveLength(4)
  expect(Math.max(...waits)).toBeLessThanOrEqual(10_000)
})
