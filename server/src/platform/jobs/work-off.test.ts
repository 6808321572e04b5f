import { expect, test } from 'vitest'
import { createLog } from '../log.ts'
import { type Work, workOff } from './work-off.ts'

const log = createLog('silent')

/** A pile of numbers that `workOff` works off. */
function pile(count: number, given: Partial<Work<number>> = {}) {
  const waiting = Array.from({ length: count }, (_, index) => index)
  const done: number[] = []
  let most = 0
  const work = workOff<number>({
    name: 'numbers',
    idOf: String,
    async claim(underWay) {
      most = Math.max(most, underWay.length)
      const claimed = waiting.splice(0, 2)
      return { claimed, rest: waiting.length > 0 ? 'now' : 'none' }
    },
    async work(number) {
      await Promise.resolve()
      done.push(number)
    },
    renew: async () => undefined,
    ...{ most: 5, renewEveryMs: 1_000, gatherMs: 0, gatherMoreMs: 0, log },
    ...given,
  })
  return { waiting, done, work, most: () => most }
}

test('all that waits is worked off, never more at once than allowed', async () => {
  const { work, done, most } = pile(23)
  await work.drain()
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, index) => index))
  expect(most()).toBeLessThan(5)
})

test('who waits for all waits also for what another look is just taking', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const first = [7]
  const { work, done } = pile(0, {
    async claim() {
      const claimed = first.splice(0)
      if (claimed.length > 0) await held
      return { claimed, rest: 'none' }
    },
  })
  work.wake()
  const drained = work.drain()
  release()
  await drained
  expect(done).toEqual([7])
})

test('a look that fails is tried again, and stopping waits for what is under way', async () => {
  let failures = 1
  const { work, done } = pile(0, {
    async claim() {
      if (failures-- > 0) throw new Error('The database is away.')
      return { claimed: [1], rest: 'none' }
    },
  })
  await expect(work.drain()).rejects.toThrow('away')
  await work.drain()
  await work.stop()
  expect(done).toEqual([1])
})

test('once stopped it takes nothing more', async () => {
  const { work, done, waiting } = pile(3)
  await work.stop()
  work.wake()
  await work.drain()
  expect(done).toEqual([])
  expect(waiting).toHaveLength(3)
})
