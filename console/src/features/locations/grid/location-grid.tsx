// biome-ignore-all lint/a11y/useSemanticElements: the elements of tables cannot be placed one by one, as thousands of rows are
// biome-ignore-all lint/a11y/useFocusableInteractive: of a grid its cells take the focus
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useCommandPause } from '../../../lib/commands.tsx'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { CellMove } from './cell-editor.tsx'
import type { Editing, Placed } from './cells.ts'
import type { GridColumn, LocationRecord } from './columns.ts'
import type { Drafts } from './drafts.ts'
import classes from './grid.module.css'
import { GridRow } from './grid-row.tsx'
import { rectangleOf, type Selection } from './selection.ts'
import { useClipboard } from './use-clipboard.ts'
import type { DraftedRow } from './use-edits.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { usePointing } from './use-pointing.ts'

type LocationGridProps = {
  label: string
  columns: readonly GridColumn[]
  rows: readonly LocationRecord[]
  isComplete: boolean
  drafts: Drafts
  drafted: ReadonlyMap<string, DraftedRow>
  selection: Selection
  onSelect: (selection: Selection) => void
  onWrite: (cells: readonly Placed[]) => void
  onUndo: () => void
  onRedo: () => void
  /** Where the focus goes with Escape. */
  onLeave: () => void
  /** Tells what a paste could not place. */
  onCut: (count: number) => void
  textOf: (row: number, column: number) => string
}

const rowHeight = 38
const rowsBeyondView = 8

/** Locations by rows and what they state by columns, to be written into as a spreadsheet is; thousands are as quick as ten. */
export function LocationGrid(props: LocationGridProps) {
  const { label, columns, rows, drafts, drafted, selection, onSelect, onWrite } = props
  const translate = useTranslate()
  const grid = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState<Editing>()
  const [isInside, setIsInside] = useState(false)
  useCommandPause(isInside)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: rowsBeyondView,
    // The cell with the focus stays, however far one looks elsewhere.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), selection.row])].sort((a, b) => a - b),
  })
  useFocus(grid, selection, isInside && editing === undefined)
  const pageRows = Math.max(1, Math.floor((grid.current?.clientHeight ?? 400) / rowHeight) - 2)
  const size = { rows: rows.length, columns: columns.length, pageRows }
  const { row, column } = selection
  const edit = (typed = '') => setEditing({ row, column, text: props.textOf(row, column), typed })
  const onKeyDown = useGridKeys({ ...props, size, edit })
  useClipboard(grid, { ...props, size })
  const point = usePointing({ ...props, edit })
  function finish(text: string | undefined, move: CellMove | undefined) {
    setEditing(undefined)
    // Where it was begun: a press on another cell has moved the selection there already.
    if (editing && text !== undefined) onWrite([{ ...editing, text }])
    if (move) onSelect(move(selection, size) ?? selection)
  }
  const widths = columns
    .slice(1)
    .map(({ width }) => `${width}px`)
    .join(' ')
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-multiselectable
      aria-rowcount={props.isComplete ? rows.length + 1 : -1}
      aria-colcount={columns.length}
      aria-describedby="grid-help"
      className={classes.grid}
      style={{ '--columns': widths, '--row': `${rowHeight}px` }}
      onFocus={() => setIsInside(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        setIsInside(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
      onKeyDown={(event) => editing === undefined && onKeyDown(event)}
      {...point}
    >
      <Headings columns={columns} />
      <div role="rowgroup" className={classes.body} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const record = rows[index]
          if (!record) return null
          const isHere = index === selection.row
          return (
            <GridRow
              key={record.id}
              index={index}
              start={start}
              record={record}
              columns={columns}
              draft={drafts.get(record.id)}
              marks={drafted.get(record.id)?.marks}
              active={isHere ? selection.column : undefined}
              {...rangeIn(selection, index)}
              editing={editing?.row === index ? editing : undefined}
              onDone={editing?.row === index ? finish : undefined}
              changedWord={translate('grid.changed')}
            />
          )
        })}
      </div>
    </div>
  )
}

function Headings({ columns }: { columns: readonly GridColumn[] }) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.row}>
        {columns.map(({ key, label: name }, index) => (
          <div
            key={key}
            role="columnheader"
            aria-colindex={index + 1}
            className={classes.heading}
            title={name}
          >
            {name}
          </div>
        ))}
      </div>
    </div>
  )
}

function rangeIn(selection: Selection, row: number) {
  const { top, bottom, left, right } = rectangleOf(selection)
  return row < top || row > bottom ? {} : { left, right }
}

/** Keeps the focus on the active cell while one is at work in the grid, and the cell in view. */
function useFocus(
  grid: RefObject<HTMLDivElement | null>,
  { row, column }: Selection,
  isWanted: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the selection
  useEffect(() => {
    if (!isWanted) return
    const cell = grid.current?.querySelector<HTMLElement>('[data-active]')
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [grid, row, column, isWanted])
}
