import { IconArrowRight } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Chip } from '../../../ui/chip.tsx'
import history from '../history/history.module.css'
import type { GridColumn } from './columns.ts'
import type { RowDraft } from './drafts.ts'
import classes from './grid.module.css'
import type { DraftedRow } from './use-edits.ts'

type ReviewedRowProps = {
  row: DraftedRow
  draft: RowDraft | undefined
  columns: ReadonlyMap<string, GridColumn>
}

/** One location: each of its cells from what to what, and what is to be said of it. */
export function ReviewedRow({ row: { record, marks }, draft, columns }: ReviewedRowProps) {
  const translate = useTranslate()
  return (
    <div className={classes.reviewed}>
      <strong>{record.name}</strong>
      <dl className={history.fields}>
        {[...(draft ?? [])].map(([key, { text, was }]) => {
          const mark = marks.get(key)
          return (
            <div key={key} className={history.field}>
              <dt>{columns.get(key)?.label}</dt>
              <dd>
                {was && (
                  <>
                    <del className={history.before}>{was}</del>
                    <IconArrowRight size={14} role="img" aria-label={translate('record.becomes')} />
                  </>
                )}
                <span>{text || translate('record.nothing')}</span>
                {mark?.tone === 'proposed' && <Chip tone="note">{translate('grid.willBeProposed')}</Chip>}
                {mark?.text && (
                  <span className={classes.markText} data-tone={mark.tone}>
                    {mark.text}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
