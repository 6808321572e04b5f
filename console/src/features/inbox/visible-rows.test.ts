import { expect, test } from 'vitest'
import { scrollToShow, visibleRows } from './visible-rows.ts'

const size = { height: 500, rowHeight: 100, overscan: 2 }

test('rows in sight and a few around are drawn', () => {
  expect(visibleRows({ ...size, scrollTop: 0, count: 1000 })).toEqual({ first: 0, end: 7 })
  expect(visibleRows({ ...size, scrollTop: 1050, count: 1000 })).toEqual({ first: 8, end: 18 })
})

test('a list that became shorter than where one was draws nothing beyond its end', () => {
  expect(visibleRows({ ...size, scrollTop: 9_000, count: 3 })).toEqual({ first: 3, end: 3 })
  expect(visibleRows({ ...size, scrollTop: 0, count: 0 })).toEqual({ first: 0, end: 0 })
})

test('a row is brought into sight by the shortest way, or not at all', () => {
  expect(scrollToShow({ ...size, index: 3, scrollTop: 0 })).toBeUndefined()
  expect(scrollToShow({ ...size, index: 5, scrollTop: 0 })).toBe(100)
  expect(scrollToShow({ ...size, index: 2, scrollTop: 450 })).toBe(200)
})
