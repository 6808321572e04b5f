import { rectangleOf, type Selection } from './selection.ts'

/** A cell by where it is. */
export type Placed = { row: number; column: number; text: string }
/** What is being written: a cell's text, and the letter that opened it. */
export type Editing = { text: string; typed: string }
type TextOf = (row: number, column: number) => string

/** Where it stands what is wrong with the active cell. */
export const cellWordsId = 'grid-cell-words'

/** Every cell of a selection with the text it gets. */
export function cellsOf(selection: Selection, textOf: TextOf): Placed[] {
  const { top, bottom, left, right } = rectangleOf(selection)
  const cells: Placed[] = []
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column, text: textOf(row, column) })
  return cells
}

/** The first row of a selection in all of its rows; where it is one row, that above it. */
export function filledDown(selection: Selection, textOf: TextOf): Placed[] {
  const { top, bottom } = rectangleOf(selection)
  const from = top === bottom ? Math.max(0, top - 1) : top
  return cellsOf(selection, (_row, column) => textOf(from, column))
}
