import { Button, Group, Progress, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { VirtualList } from '../../../ui/virtual-list.tsx'
import { ChangeNote } from '../change-note.tsx'
import { noNote, said } from '../use-location.ts'
import type { GridColumn } from './columns.ts'
import type { Drafts } from './drafts.ts'
import classes from './grid.module.css'
import type { Edit, Manner } from './queries.ts'
import { ReviewedRow } from './reviewed-row.tsx'
import type { DraftedRow } from './use-edits.ts'

type ReviewProps = {
  drafts: Drafts
  rows: ReadonlyMap<string, DraftedRow>
  columns: ReadonlyMap<string, GridColumn>
  isChecking: boolean
  isSaving: boolean
  /** How many locations are done with. */
  done: number
  problem: unknown
  onBack: () => void
  onSave: (edits: readonly Edit[], manner: Manner) => void
}

/** What would change from what to what, and why; what is not right yet is shown first and stays in the grid. */
export function Review(props: ReviewProps) {
  const { rows, isChecking, isSaving, problem, onBack, onSave } = props
  const translate = useTranslate()
  const problemText = useProblemText()
  const [note, setNote] = useState(noNote)
  const heading = useHeading()
  const all = [...rows.values()].toSorted((a, b) => Number(a.isReady) - Number(b.isReady))
  const ready = all.filter(({ isReady }) => isReady)
  const edits = useRef<readonly Edit[]>([])
  if (!isSaving) edits.current = ready.map(editToSend)
  const wrong = all.length - ready.length
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={classes.title}>
        {translate('grid.reviewTitle', { locations: ready.length })}
      </h2>
      {wrong > 0 && <Text c="var(--danger)">{translate('grid.staysInGrid', { count: wrong })}</Text>}
      <VirtualList label={translate('grid.review')} items={all} keyOf={({ record }) => record.id}>
        {(row) => <ReviewedRow row={row} draft={props.drafts.get(row.record.id)} columns={props.columns} />}
      </VirtualList>
      <ChangeNote note={note} isShown onChange={setNote} />
      {problem != null && (
        <Text c="var(--danger)" role="alert">
          {problemText(problem)}
        </Text>
      )}
      {isSaving && (
        <Progress
          value={(100 * props.done) / Math.max(1, edits.current.length)}
          aria-label={translate('grid.saving')}
        />
      )}
      <Group>
        <Button
          loading={isSaving}
          disabled={isChecking || edits.current.length === 0}
          onClick={() => onSave(edits.current, said(note))}
        >
          {translate('grid.save', { count: edits.current.length })}
        </Button>
        <Button variant="default" disabled={isSaving} onClick={onBack}>
          {translate('grid.back')}
        </Button>
        {isChecking && !isSaving && <Text c="dimmed">{translate('grid.checking')}</Text>}
      </Group>
    </>
  )
}

function editToSend({ record: { id, version }, edit: { changes } }: DraftedRow): Edit {
  return { id, version, changes }
}

/** A heading that takes the focus when its part of the page appears. */
export function useHeading() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return heading
}
