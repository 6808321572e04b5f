import { type RefObject, useEffect, useRef } from 'react'
import { cellsOf, type Placed, pastedInto } from './cells.ts'
import { rectangleOf, type Selection, type Size } from './selection.ts'
import { readTsv, writeTsv } from './tsv.ts'

type Given = {
  selection: Selection
  size: Size
  onSelect: (selection: Selection) => void
  onWrite: (cells: readonly Placed[]) => void
  onCut: (count: number) => void
  textOf: (row: number, column: number) => string
}

/**
 * Copies the selected rectangle to spreadsheets and takes one from them. The browser tells of the clipboard wherever
 * the last caret was, so the document is listened to.
 */
export function useClipboard(grid: RefObject<HTMLElement | null>, given: Given): void {
  const latest = useRef(given)
  latest.current = given
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      const focused = document.activeElement
      const isCell = focused instanceof HTMLElement && focused.dataset.column !== undefined
      if (!isCell || !grid.current?.contains(focused) || !event.clipboardData) return
      event.preventDefault()
      if (event.type === 'paste') paste(event.clipboardData.getData('text/plain'), latest.current)
      else copy(event.clipboardData, latest.current)
      if (event.type === 'cut') latest.current.onWrite(cellsOf(latest.current.selection, () => ''))
    }
    const kinds = ['copy', 'cut', 'paste'] as const
    for (const kind of kinds) document.addEventListener(kind, listen)
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, listen)
    }
  }, [grid])
}

function copy(clipboard: DataTransfer, { selection, textOf }: Given): void {
  const { left, right } = rectangleOf(selection)
  const width = right - left + 1
  const texts = cellsOf(selection, textOf).map(({ text }) => text)
  const rows = Array.from({ length: texts.length / width }, (_, row) =>
    texts.slice(row * width, (row + 1) * width),
  )
  clipboard.setData('text/plain', writeTsv(rows))
}

function paste(text: string, { selection, size, onSelect, onWrite, onCut }: Given): void {
  const pasted = pastedInto(selection, readTsv(text), size)
  if (pasted.cells.length === 0) return
  onWrite(pasted.cells)
  onSelect(pasted.selection)
  if (pasted.cutCount > 0) onCut(pasted.cutCount)
}
