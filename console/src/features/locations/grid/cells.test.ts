import { expect, test } from 'vitest'
import { cellsOf, filledDown, pastedInto } from './cells.ts'
import { selectionAt } from './selection.ts'

const size = { rows: 4, columns: 3 }
const textOf = (row: number, column: number) => `${row}.${column}`
const inColumn = (fromRow: number, row: number, column = 1) => ({ row, column, fromRow, fromColumn: column })

test('a rectangle goes to where the selection begins, and what has no place is counted', () => {
  const { cells, selection, cutCount } = pastedInto(
    selectionAt(2, 2),
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
    size,
  )
  expect(cells).toEqual([
    { row: 2, column: 2, text: 'a' },
    { row: 3, column: 2, text: 'c' },
  ])
  expect(cutCount).toBe(4)
  expect(selection).toEqual({ row: 3, column: 2, fromRow: 2, fromColumn: 2 })
})

test('one cell goes into all that are selected, two rows into twice as many', () => {
  const texts = (rows: string[][], to: number) =>
    pastedInto(inColumn(0, to), rows, size).cells.map(({ text }) => text)
  expect(texts([['x']], 3)).toEqual(['x', 'x', 'x', 'x'])
  expect(texts([['x'], ['y']], 3)).toEqual(['x', 'y', 'x', 'y'])
  expect(texts([['x'], ['y']], 2)).toEqual(['x', 'y'])
})

test('an empty clipboard changes nothing', () => {
  expect(pastedInto(selectionAt(0, 0), [], size)).toMatchObject({ cells: [], cutCount: 0 })
})

test('the first row fills those below; a single row takes from that above', () => {
  expect(filledDown(inColumn(1, 3), textOf).map(({ text }) => text)).toEqual(['1.1', '1.1', '1.1'])
  expect(filledDown(selectionAt(2, 0), textOf)).toEqual([{ row: 2, column: 0, text: '1.0' }])
  expect(cellsOf({ row: 0, column: 1, fromRow: 1, fromColumn: 0 }, textOf)).toHaveLength(4)
})
