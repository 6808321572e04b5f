import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { GridColumn, LocationRecord } from './columns.ts'
import { columnOfFault, type Drafts, editOf, type RowEdit } from './drafts.ts'
import { type Edit, type LocationEdit, previewEdits } from './queries.ts'

/** What is to be said of a cell that is written into. */
export type Mark = { tone: 'error' | 'contested' | 'warn' | 'proposed'; text: string }
/** What a location's drafts come to; ready when nothing speaks against saving them. */
export type DraftedRow = {
  record: LocationRecord
  edit: RowEdit
  marks: ReadonlyMap<string, Mark>
  isReady: boolean
}

type Given = {
  drafts: Drafts
  byId: ReadonlyMap<string, LocationRecord>
  columns: ReadonlyMap<string, GridColumn>
  /** Takes in how locations stand that are found to have been changed by others. */
  renew: (records: readonly LocationRecord[]) => void
}

const pauseMs = 350

/** Every location that is written into, with what the server would say to it. */
export function useEdits(given: Given) {
  const { drafts, byId, columns, renew } = given
  const translate = useTranslate()
  const open = useMemo(
    () =>
      [...drafts].flatMap(([id, draft]) => {
        const record = byId.get(id)
        return record ? [{ id, record, draft, edit: editOf(record, draft, columns) }] : []
      }),
    [drafts, byId, columns],
  )
  const asked = useMemo(
    () =>
      open
        .filter(({ edit }) => edit.contested.size === 0 && Object.keys(edit.changes).length > 0)
        .map(({ record: { id, version }, edit: { changes } }): Edit => ({ id, version, changes })),
    [open],
  )
  const { toldOf, isChecking, error } = usePreviews(asked, renew)
  const rows = useMemo(
    () =>
      new Map(
        open.map(({ id, record, draft, edit }): [string, DraftedRow] => {
          const changed = [...draft.keys()].flatMap((key) => columns.get(key) ?? [])
          const { version } = record
          const told = toldOf({ id, version, changes: edit.changes })
          const marks = marksOf({ record, edit, changed, told }, (text) =>
            translate('grid.contested', { text: text || translate('record.nothing') }),
          )
          const isReady = ![...marks.values()].some(({ tone }) => tone === 'error' || tone === 'contested')
          return [id, { record, edit, marks, isReady }]
        }),
      ),
    [open, toldOf, columns, translate],
  )
  return { rows, isChecking, error }
}

type Told = { record: LocationRecord; edit: RowEdit; changed: GridColumn[]; told: LocationEdit | undefined }

function marksOf({ record, edit, changed, told }: Told, sayContested: (text: string) => string) {
  const marks = new Map<string, Mark>()
  for (const { field, key } of changed)
    if (told?.changes.some((one) => one.field === field && one.isProposed))
      marks.set(key, { tone: 'proposed', text: '' })
  for (const { path, severity, message } of told?.faults ?? []) {
    const key = columnOfFault(path, changed)
    const known = key && marks.get(key)?.tone
    if (key && known !== 'error')
      marks.set(key, { tone: severity === 'error' ? 'error' : 'warn', text: message })
  }
  for (const [key, text] of edit.faults) marks.set(key, { tone: 'error', text })
  for (const key of edit.contested) {
    const column = changed.find((one) => one.key === key)
    marks.set(key, { tone: 'contested', text: sayContested(column?.format(record) ?? '') })
  }
  return marks
}

/** What the server says to edits, a moment after the last letter; what it was asked before is not asked again. */
function usePreviews(edits: readonly Edit[], renew: Given['renew']) {
  const [asked] = useDebouncedValue(edits, pauseMs)
  const [remembered] = useState(() => new Map<string, LocationEdit>())
  const revision = useRevision(asked)
  const previews = useQuery({
    queryKey: ['location-edit-previews', revision],
    enabled: asked.length > 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const open = asked.filter((edit) => !remembered.has(keyOf(edit)))
      const told = await previewEdits(open, signal)
      for (const [index, edit] of open.entries()) {
        const one = told[index]
        if (one) remembered.set(keyOf(edit), one)
      }
      // Somebody else changed these since they were read.
      renew(told.flatMap(({ outcome, location }) => (outcome === 'stale' && location ? [location] : [])))
      return revision
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each answer more is remembered
  const toldOf = useCallback((edit: Edit) => remembered.get(keyOf(edit)), [remembered, previews.data])
  return { toldOf, isChecking: edits !== asked || previews.isFetching, error: previews.error }
}

// Thousands of edits are no key of a query: they would be put into words each time something is drawn.
function useRevision(edits: readonly Edit[]): number {
  const [known, setKnown] = useState({ edits, revision: 0 })
  if (known.edits === edits) return known.revision
  setKnown({ edits, revision: known.revision + 1 })
  return known.revision + 1
}

function keyOf(edit: Edit): string {
  return JSON.stringify(edit)
}
