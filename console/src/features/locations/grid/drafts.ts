import type { GridColumn, LocationRecord } from './columns.ts'

/** What is written into a cell, and what stood there when that began. */
type CellDraft = { text: string; was: string }
export type RowDraft = ReadonlyMap<string, CellDraft>
/** What is not saved yet: location → column → cell. A value: replace it to change it. */
export type Drafts = ReadonlyMap<string, RowDraft>

/** A cell that is written into; `stands` is what the location states there now. */
export type CellText = { id: string; column: string; text: string; stands: string }

export const noDrafts: Drafts = new Map()

/** The drafts after some cells were written into. What says what stands there is no draft. */
export function withTexts(drafts: Drafts, cells: readonly CellText[]): Drafts {
  const next = new Map(drafts)
  for (const [id, ofRow] of Map.groupBy(cells, (cell) => cell.id)) {
    const row = new Map(drafts.get(id))
    for (const { column, text, stands } of ofRow) {
      if (text === stands) row.delete(column)
      else row.set(column, { text, was: row.get(column)?.was ?? stands })
    }
    if (row.size > 0) next.set(id, row)
    else next.delete(id)
  }
  return next
}

/** The drafts without some locations. */
export function withoutRows(drafts: Drafts, ids: Iterable<string>): Drafts {
  const next = new Map(drafts)
  for (const id of ids) next.delete(id)
  return next
}

/** The drafts when somebody has seen what others wrote into a cell, and keeps their own text. */
export function withStanding(drafts: Drafts, id: string, column: string, stands: string): Drafts {
  const row = drafts.get(id)
  const cell = row?.get(column)
  if (!row || !cell) return drafts
  return new Map(drafts).set(id, new Map(row).set(column, { ...cell, was: stands }))
}

/** How many cells are written into. */
export function countCells(drafts: Drafts): number {
  return [...drafts.values()].reduce((sum, row) => sum + row.size, 0)
}

/** What a row's drafts come to. */
export type RowEdit = {
  /** Whole fields, as the API takes them. */
  changes: Record<string, unknown>
  /** Why a cell's text cannot be taken, by column. */
  faults: Map<string, string>
  /** Columns in which somebody else wrote since: nothing is written over theirs before a person has decided. */
  contested: Set<string>
}

/** Puts a row's drafts on top of what it states now: of a week one day, of the descriptions one language. */
export function editOf(
  record: LocationRecord,
  draft: RowDraft,
  columns: ReadonlyMap<string, GridColumn>,
): RowEdit {
  const edit: RowEdit = { changes: {}, faults: new Map(), contested: new Set() }
  let after = record
  for (const [key, { text, was }] of draft) {
    const column = columns.get(key)
    if (!column) continue
    const stands = column.format(record)
    // It came to stand there already: somebody else wrote the same, or an answer to a save was lost on its way.
    if (stands === text) continue
    if (stands !== was) edit.contested.add(key)
    const written = column.write(after, text)
    if ('fault' in written) edit.faults.set(key, written.fault)
    else {
      after = { ...after, [column.field]: written.value }
      edit.changes[column.field] = written.value
    }
  }
  return edit
}

/** The column a fault of the server belongs to: the one it names, else one of the same field, else the first. */
export function columnOfFault(path: string, changed: readonly GridColumn[]): string | undefined {
  const named = changed.find(({ key }) => path === key || path.startsWith(`${key}/`))
  const field = path.split('/', 1)[0]
  return (named ?? changed.find((one) => one.field === field) ?? changed[0])?.key
}
