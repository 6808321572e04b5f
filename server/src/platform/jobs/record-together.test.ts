import { expect, test, vi } from 'vitest'
import { recordTogether } from './record-together.ts'

test('what ends in the same moment, or while others are written down, is written down together', async () => {
  const batches: number[][] = []
  let finish: (() => void) | undefined
  const note = recordTogether<number>(
    async (batch) => {
      batches.push([...batch])
      if (batches.length === 1) await new Promise<void>((resolve) => (finish = resolve))
    },
    { onLost: () => undefined },
  )
  const first = [note(1), note(2)]
  await vi.waitFor(() => expect(batches).toEqual([[1, 2]]))
  const later = [note(3), note(4)]
  finish?.()
  await Promise.all([...first, ...later])
  expect(batches).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test('one that cannot be written down keeps none of the others from it, and is told of', async () => {
  const written: number[] = []
  const lost: number[] = []
  const note = recordTogether<number>(
    async (batch) => {
      if (batch.includes(2)) throw new Error('never')
      written.push(...batch)
    },
    { onLost: (_error, one) => void lost.push(one), pauseMs: 0 },
  )
  await Promise.all([note(1), note(2), note(3)])
  expect(written).toEqual([1, 3])
  expect(lost).toEqual([2])
})
