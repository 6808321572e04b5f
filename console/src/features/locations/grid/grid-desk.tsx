import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { notifyDone } from '../../../ui/notify.tsx'
import { CellBar } from './cell-bar.tsx'
import { filledDown, type Placed } from './cells.ts'
import { ChangeBar } from './change-bar.tsx'
import { ColumnChooser } from './column-chooser.tsx'
import type { GridColumn, LocationRecord } from './columns.ts'
import { type CellText, countCells } from './drafts.ts'
import classes from './grid.module.css'
import { GridTools } from './grid-tools.tsx'
import { LocationGrid } from './location-grid.tsx'
import { type Selection, selectionAt } from './selection.ts'
import type { Grid } from './use-grid.ts'

type GridDeskProps = { grid: Grid; rows: readonly LocationRecord[]; onReview: () => void }

/** The grid with what stands around it: tools, the active cell in full, and what is not saved yet. */
export function GridDesk({ grid, rows, onReview }: GridDeskProps) {
  const translate = useTranslate()
  const { drafts, columns, records, edits } = grid
  const tools = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(() => selectionAt(0, 1))
  const selection = inside(chosen, rows.length, columns.shown.length)
  const record = rows[selection.row]
  const column = columns.shown[selection.column]
  const draft = record && drafts.drafts.get(record.id)
  const textOf = (row: number, at: number) => textIn(drafts.drafts, rows[row], columns.shown[at])
  const write = (cells: readonly Placed[]) =>
    drafts.write(cells.flatMap((cell) => cellText(cell, rows[cell.row], columns.shown[cell.column]) ?? []))
  function decide(whose: 'mine' | 'theirs') {
    if (!record || !column) return
    const stands = column.format(record)
    if (whose === 'mine') drafts.keep(record.id, column.key, stands)
    else drafts.write([{ id: record.id, column: column.key, text: stands, stands }])
  }
  const wrong = [...edits.rows.values()].filter(({ isReady }) => !isReady).length
  return (
    <>
      <div className={classes.desk} ref={tools}>
        <ColumnChooser all={columns.all} chosen={columns.chosen} onChange={columns.choose} />
        <GridTools
          canUndo={drafts.canUndo}
          canRedo={drafts.canRedo}
          onUndo={drafts.undo}
          onRedo={drafts.redo}
          onFillDown={() => write(filledDown(selection, textOf))}
        />
        <LoadedCount records={records} count={rows.length} />
      </div>
      <CellBar
        record={record}
        column={column}
        draft={draft}
        mark={record && column && edits.rows.get(record.id)?.marks.get(column.key)}
        onDecide={decide}
      />
      <p id="grid-help" className="visually-hidden">
        {translate('grid.help')}
      </p>
      <LocationGrid
        label={translate('locations.title')}
        columns={columns.shown}
        rows={rows}
        isComplete={records.isComplete}
        drafts={drafts.drafts}
        drafted={edits.rows}
        selection={selection}
        onSelect={setChosen}
        onWrite={write}
        onUndo={drafts.undo}
        onRedo={drafts.redo}
        onLeave={() => tools.current?.querySelector('button')?.focus()}
        onCut={(count) => notifyDone(translate('grid.cut', { count }))}
        textOf={textOf}
      />
      {drafts.drafts.size > 0 && (
        <ChangeBar
          cellCount={countCells(drafts.drafts)}
          rowCount={drafts.drafts.size}
          wrongCount={wrong}
          onReview={onReview}
          onDiscard={drafts.discard}
        />
      )}
    </>
  )
}

/** How many locations are there, whether more come, and a way on where they could not. */
function LoadedCount({ records, count }: { records: Grid['records']; count: number }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  return (
    <span className={classes.count} role="status">
      {records.error ? (
        <>
          {problemText(records.error)}{' '}
          <Button size="compact-sm" variant="default" onClick={records.retry}>
            {translate('common.retry')}
          </Button>
        </>
      ) : (
        translate(records.isComplete ? 'locations.locationCount' : 'grid.loading', { count })
      )}
    </span>
  )
}

/** A selection where there are fewer rows or columns by now. */
function inside({ row, column, fromRow, fromColumn }: Selection, rows: number, columns: number): Selection {
  const within = (index: number, count: number) => Math.max(0, Math.min(index, count - 1))
  return {
    ...{ row: within(row, rows), fromRow: within(fromRow, rows) },
    ...{ column: within(column, columns), fromColumn: within(fromColumn, columns) },
  }
}

function textIn(
  drafts: Grid['drafts']['drafts'],
  record: LocationRecord | undefined,
  column: GridColumn | undefined,
): string {
  if (!record || !column) return ''
  return drafts.get(record.id)?.get(column.key)?.text ?? column.format(record)
}

// As the column itself writes it, so that 9-18 is 09:00-18:00 whoever typed it.
function cellText(
  { text }: Placed,
  record: LocationRecord | undefined,
  column: GridColumn | undefined,
): CellText | undefined {
  if (!record || !column) return undefined
  const written = column.write(record, text)
  const said = 'value' in written ? column.format({ ...record, [column.field]: written.value }) : text
  return { id: record.id, column: column.key, text: said, stands: column.format(record) }
}
