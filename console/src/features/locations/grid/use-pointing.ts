import type { MouseEvent, PointerEvent } from 'react'
import type { Selection } from './selection.ts'

type Pointing = { selection: Selection; onSelect: (selection: Selection) => void; edit: () => void }

/** Choosing cells with a mouse, and with a finger: there a second touch begins to write. */
export function usePointing({ selection, onSelect, edit }: Pointing) {
  const placeOf = (event: PointerEvent | MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null
    if (!cell || (event.target instanceof Element && event.target.closest('[data-editor]'))) return undefined
    return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
  }
  const extend = (at: { row: number; column: number }) => onSelect({ ...selection, ...at })
  return {
    onPointerDown(event: PointerEvent) {
      const at = placeOf(event)
      if (!at || event.button !== 0 || event.pointerType === 'touch') return
      if (event.shiftKey) extend(at)
      else onSelect({ ...at, fromRow: at.row, fromColumn: at.column })
    },
    onPointerOver(event: PointerEvent) {
      const at = placeOf(event)
      if (at && event.buttons === 1 && event.pointerType === 'mouse') extend(at)
    },
    onClick(event: MouseEvent) {
      const at = placeOf(event)
      if (!at || event.shiftKey) return
      const isAgain = at.row === selection.row && at.column === selection.column
      const isTouch =
        event.nativeEvent instanceof globalThis.PointerEvent && event.nativeEvent.pointerType === 'touch'
      if (!isTouch) return
      if (isAgain) edit()
      else onSelect({ ...at, fromRow: at.row, fromColumn: at.column })
    },
    onDoubleClick(event: MouseEvent) {
      if (placeOf(event)) edit()
    },
  }
}
