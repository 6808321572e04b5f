import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { cellWordsId } from './cells.ts'
import type { GridColumn, LocationRecord } from './columns.ts'
import type { RowDraft } from './drafts.ts'
import classes from './grid.module.css'
import type { Mark } from './use-edits.ts'

type CellBarProps = {
  record: LocationRecord | undefined
  column: GridColumn | undefined
  draft: RowDraft | undefined
  mark: Mark | undefined
  /** Decides where somebody else wrote meanwhile. */
  onDecide: (whose: 'mine' | 'theirs') => void
}

/** The active cell in full: what it states, what stood there, what is wrong with it and why. */
export function CellBar({ record, column, draft, mark, onDecide }: CellBarProps) {
  const translate = useTranslate()
  if (!record || !column) return null
  const stands = column.format(record)
  const written = draft?.get(column.key)
  return (
    <section className={classes.cellBar} aria-label={translate('grid.cell')}>
      <div className={classes.cellHead}>
        <strong>{record.name}</strong>
        <span>{column.label}</span>
      </div>
      <div className={classes.cellText}>
        {(written?.text ?? stands) || <span className={classes.quiet}>{translate('record.nothing')}</span>}
        {written && (
          <span className={classes.quiet}>
            {' '}
            · {translate('grid.stood', { text: written.was || translate('record.nothing') })}
          </span>
        )}
      </div>
      <div className={classes.cellWords} id={cellWordsId} role="status" data-tone={mark?.tone}>
        {mark?.tone === 'proposed' && <IconLock size={14} aria-hidden />}
        {mark?.tone === 'proposed' ? translate('grid.willBeProposed') : mark?.text}
      </div>
      {mark?.tone === 'contested' && (
        <div className={classes.cellButtons}>
          <Button size="compact-sm" variant="default" onClick={() => onDecide('theirs')}>
            {translate('grid.takeTheirs')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => onDecide('mine')}>
            {translate('grid.keepMine')}
          </Button>
        </div>
      )}
    </section>
  )
}
