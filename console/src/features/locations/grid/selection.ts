/** The active cell, and where the selection that ends there began. Indexes of rows and columns. */
export type Selection = { row: number; column: number; fromRow: number; fromColumn: number }
/** Its rectangle, both ends included. */
export type Rectangle = { top: number; bottom: number; left: number; right: number }
export type Size = { rows: number; columns: number; pageRows: number }
type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'metaKey' | 'ctrlKey'>

export function selectionAt(row: number, column: number): Selection {
  return { row, column, fromRow: row, fromColumn: column }
}

export function rectangleOf({ row, column, fromRow, fromColumn }: Selection): Rectangle {
  return {
    top: Math.min(row, fromRow),
    bottom: Math.max(row, fromRow),
    left: Math.min(column, fromColumn),
    right: Math.max(column, fromColumn),
  }
}

/** How many cells are selected. */
export function countSelected(selection: Selection): number {
  const { top, bottom, left, right } = rectangleOf(selection)
  return (bottom - top + 1) * (right - left + 1)
}

/** Where a key leads, as in a spreadsheet; undefined when it leads nowhere. */
export function afterKey(selection: Selection, press: Press, size: Size): Selection | undefined {
  const { key, shiftKey, metaKey, ctrlKey } = press
  const isFar = metaKey || ctrlKey
  if (key === 'Tab' || key === 'Enter')
    return isFar ? undefined : afterStep(selection, key === 'Tab', shiftKey ? -1 : 1, size)
  if (isFar && key.toLowerCase() === 'a')
    return { row: size.rows - 1, column: size.columns - 1, fromRow: 0, fromColumn: 0 }
  const step = stepOf(key, isFar, selection, size)
  if (!step) return undefined
  const row = within(step.row, size.rows)
  const column = within(step.column, size.columns)
  return shiftKey ? { ...selection, row, column } : selectionAt(row, column)
}

// Tab goes on in the next row, Enter down; before the first and after the last cell there is nowhere to go.
function afterStep({ row, column }: Selection, isSideways: boolean, by: 1 | -1, size: Size) {
  if (!isSideways) return selectionAt(within(row + by, size.rows), column)
  const at = row * size.columns + column + by
  if (at < 0 || at >= size.rows * size.columns) return undefined
  return selectionAt(Math.floor(at / size.columns), at % size.columns)
}

function stepOf(key: string, isFar: boolean, { row, column }: Selection, size: Size) {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: isFar ? lastRow : row + 1, column }
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: isFar ? lastColumn : column + 1 }
    case 'PageUp':
      return { row: row - size.pageRows, column }
    case 'PageDown':
      return { row: row + size.pageRows, column }
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 }
    case 'End':
      return { row: isFar ? lastRow : row, column: lastColumn }
    default:
      return undefined
  }
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1))
}
