import { expect, test } from 'vitest'
import { createGate } from './gate.ts'

test('no more run at once than there are places, in the order they came, and a failure gives its place on', async () => {
  const pass = createGate(2)
  const begun: number[] = []
  const ends = Array.from({ length: 5 }, () => Promise.withResolvers<void>())
  const works = ends.map(({ promise }, index) =>
    pass(async () => {
      begun.push(index)
      await promise
      return index
    }),
  )
  expect(begun).toEqual([0, 1])
  ends[1]?.reject(new Error('This one fails.'))
  await expect(works[1]).rejects.toThrow('This one fails.')
  await expect.poll(() => begun).toEqual([0, 1, 2])
  for (const { resolve } of ends) resolve()
  expect(await Promise.all(works.filter((_work, index) => index !== 1))).toEqual([0, 2, 3, 4])
  expect(begun).toEqual([0, 1, 2, 3, 4])
})
