import type { KeyboardEvent } from 'react'
import { cellsOf, filledDown, type Placed } from './cells.ts'
import { afterKey, type Selection, type Size, selectionAt } from './selection.ts'

type Given = {
  selection: Selection
  size: Size
  onSelect: (selection: Selection) => void
  onWrite: (cells: readonly Placed[]) => void
  onUndo: () => void
  onRedo: () => void
  onLeave: () => void
  /** Opens the active cell, with the letter that was typed upon it. */
  edit: (typed?: string) => void
  textOf: (row: number, column: number) => string
}

/** What keys do in the grid while no cell is open, as in a spreadsheet. */
export function useGridKeys(given: Given) {
  const { selection, size, onSelect, onWrite } = given
  return (event: KeyboardEvent) => {
    const act = actionOf(event, given)
    const next = act ? undefined : moveOf(event, selection, size)
    if (!act && !next) return
    event.preventDefault()
    event.stopPropagation()
    act?.()
    if (next) onSelect(next)
  }
  function actionOf(event: KeyboardEvent, { edit, onUndo, onRedo, onLeave, textOf }: Given) {
    const isMod = event.metaKey || event.ctrlKey
    if (isMod)
      switch (event.key.toLowerCase()) {
        case 'z':
          return event.shiftKey ? onRedo : onUndo
        case 'y':
          return onRedo
        case 'd':
          return () => onWrite(filledDown(selection, textOf))
        default:
          return undefined
      }
    switch (event.key) {
      case 'F2':
        return () => edit()
      case 'Enter':
        return event.shiftKey ? undefined : () => edit()
      case 'Backspace':
      case 'Delete':
        return () => onWrite(cellsOf(selection, () => ''))
      case 'Escape':
        return () => leave(selection, onSelect, onLeave)
      default:
        return event.key.length === 1 && !event.altKey ? () => edit(event.key) : undefined
    }
  }
}

function moveOf(event: KeyboardEvent, selection: Selection, size: Size): Selection | undefined {
  return event.altKey ? undefined : afterKey(selection, event, size)
}

// First the rectangle is let go; then the grid.
function leave(selection: Selection, onSelect: Given['onSelect'], onLeave: () => void): void {
  const { row, column, fromRow, fromColumn } = selection
  if (row === fromRow && column === fromColumn) onLeave()
  else onSelect(selectionAt(row, column))
}
