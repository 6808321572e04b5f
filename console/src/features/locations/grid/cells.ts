import { rectangleOf, type Selection, type Size } from './selection.ts'

/** A cell by where it is. */
export type Placed = { row: number; column: number; text: string }
/** What is being written: where, what stood there, and the letter that opened it. */
export type Editing = Placed & { typed: string }
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

type Pasted = {
  cells: Placed[]
  /** What was written into. */
  selection: Selection
  /** How many cells had no place in the grid. */
  cutCount: number
}

/**
 * Where a rectangle of texts goes: to where the selection begins. A selection that holds it several times gets it as
 * often, as one cell goes into all that are selected.
 */
export function pastedInto(
  selection: Selection,
  texts: readonly (readonly string[])[],
  size: Pick<Size, 'rows' | 'columns'>,
): Pasted {
  const { top, bottom, left, right } = rectangleOf(selection)
  const width = Math.max(1, ...texts.map((cells) => cells.length))
  const height = timesIn(bottom - top + 1, Math.max(1, texts.length))
  const across = timesIn(right - left + 1, width)
  const last = {
    row: Math.min(top + height, size.rows) - 1,
    column: Math.min(left + across, size.columns) - 1,
  }
  const all = cellsOf(
    { row: top + height - 1, column: left + across - 1, fromRow: top, fromColumn: left },
    (row, column) => texts[(row - top) % texts.length]?.[(column - left) % width] ?? '',
  )
  const cells =
    texts.length === 0 ? [] : all.filter(({ row, column }) => row <= last.row && column <= last.column)
  return {
    cells,
    selection: { ...last, fromRow: top, fromColumn: left },
    cutCount: texts.length === 0 ? 0 : all.length - cells.length,
  }
}

function timesIn(selected: number, given: number): number {
  return selected % given === 0 ? selected : given
}
