import { expect, test } from 'vitest'
import { together } from './answering.ts'

const told = (owed: number, hours: number[], late = 0) => ({
  ...{ owed, promised: hours.length, late, seconds: Int32Array.from(hours, (hour) => hour * 3600) },
})

test('half of the answers of several locations are those of all their answers, not of their halves', () => {
  expect(together([told(3, [1, 2, 30])]).hours).toBe(2)
  expect(together([told(4, [4, 1])])).toMatchObject({ owed: 4, answered: 2, hours: 2.5 })
  expect(together([told(3, [1, 2, 30], 1), told(1, [9])])).toEqual({
    ...{ owed: 4, answered: 4, hours: 5.5, promised: 4, late: 1 },
  })
})

test('without an answer there is no median', () => {
  expect(together([told(2, [])])).toMatchObject({ owed: 2, answered: 0, hours: null })
})
