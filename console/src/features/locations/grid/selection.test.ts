import { expect, test } from 'vitest'
import { afterKey, countSelected, rectangleOf, selectionAt } from './selection.ts'

const size = { rows: 5, columns: 3, pageRows: 2 }
const press = (key: string, more: object = {}) => ({
  ...{ key, shiftKey: false, metaKey: false, ctrlKey: false },
  ...more,
})
const from = (row: number, column: number, key: string, more: object = {}) =>
  afterKey(selectionAt(row, column), press(key, more), size)

test('arrows stop at the edges', () => {
  expect(from(0, 0, 'ArrowUp')).toEqual(selectionAt(0, 0))
  expect(from(4, 2, 'ArrowDown')).toEqual(selectionAt(4, 2))
  expect(from(2, 1, 'ArrowDown', { ctrlKey: true })).toEqual(selectionAt(4, 1))
  expect(from(2, 1, 'Home', { metaKey: true })).toEqual(selectionAt(0, 0))
  expect(from(1, 1, 'PageDown')).toEqual(selectionAt(3, 1))
})

test('with Shift a rectangle grows from where it began', () => {
  const grown = from(1, 1, 'ArrowDown', { shiftKey: true })
  expect(grown && rectangleOf(grown)).toEqual({ top: 1, bottom: 2, left: 1, right: 1 })
  const all = from(3, 1, 'a', { ctrlKey: true })
  expect(all && countSelected(all)).toBe(15)
})

test('Tab goes on in the next row, and leaves after the last cell', () => {
  expect(from(0, 2, 'Tab')).toEqual(selectionAt(1, 0))
  expect(from(1, 0, 'Tab', { shiftKey: true })).toEqual(selectionAt(0, 2))
  expect(from(4, 2, 'Tab')).toBeUndefined()
  expect(from(0, 0, 'Tab', { shiftKey: true })).toBeUndefined()
})
