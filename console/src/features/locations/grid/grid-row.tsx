// biome-ignore-all lint/a11y/useSemanticElements: the elements of tables cannot be placed one by one, as thousands of rows are
// biome-ignore-all lint/a11y/useFocusableInteractive: of a grid its cells take the focus
import { memo } from 'react'
import { CellEditor, type CellMove } from './cell-editor.tsx'
import { cellWordsId, type Editing } from './cells.ts'
import type { GridColumn, LocationRecord } from './columns.ts'
import type { RowDraft } from './drafts.ts'
import classes from './grid.module.css'
import type { Mark } from './use-edits.ts'

type GridRowProps = {
  index: number
  /** Where it is placed, in pixels. */
  start: number
  record: LocationRecord
  columns: readonly GridColumn[]
  draft: RowDraft | undefined
  marks: ReadonlyMap<string, Mark> | undefined
  /** The column of the active cell, where it is in this row. */
  active: number | undefined
  /** The selected columns, where any are. */
  left?: number
  right?: number
  /** What one writes, where it is in this row. */
  editing: Editing | undefined
  onDone: ((text: string | undefined, move: CellMove | undefined) => void) | undefined
  changedWord: string
}

/** One location. Drawn anew only when something in it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const {
    index,
    start,
    record,
    columns,
    draft,
    marks,
    active,
    left = -1,
    right = -2,
    editing,
    onDone,
  } = props
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      {columns.map((column, at) => {
        const isActive = at === active
        const mark = marks?.get(column.key)
        const text = draft?.get(column.key)?.text ?? column.format(record)
        const isChanged = draft?.has(column.key) ?? false
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles it takes support them
          <div
            key={column.key}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-selected={at >= left && at <= right}
            aria-invalid={mark?.tone === 'error' || mark?.tone === 'contested' || undefined}
            aria-describedby={isActive && mark ? cellWordsId : undefined}
            tabIndex={isActive ? 0 : -1}
            data-row={index}
            data-column={at}
            data-active={isActive || undefined}
            data-changed={isChanged || undefined}
            data-tone={mark?.tone}
            data-kind={column.kind}
            className={classes.cell}
            title={mark?.text || text || undefined}
          >
            {editing?.column === at && onDone ? (
              <CellEditor
                column={column}
                label={`${column.label}, ${record.name}`}
                text={editing.text}
                typed={editing.typed}
                onDone={onDone}
              />
            ) : (
              <>
                <span className={classes.text}>{text}</span>
                {isChanged && <span className="visually-hidden">, {props.changedWord}</span>}
              </>
            )}
          </div>
        )
      })}
    </div>
  )
})
