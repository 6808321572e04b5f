import { Button } from '@mantine/core'
import { useTranslate } from '../../../lib/i18n.tsx'
import bar from '../../../ui/save-bar.module.css'

type ChangeBarProps = {
  cellCount: number
  rowCount: number
  /** Locations with something that is not right yet. */
  wrongCount: number
  onReview: () => void
  onDiscard: () => void
}

/** How much is written and not saved, and the way on. */
export function ChangeBar({ cellCount, rowCount, wrongCount, onReview, onDiscard }: ChangeBarProps) {
  const translate = useTranslate()
  return (
    <section className={bar.bar} aria-label={translate('forms.unsaved')}>
      <div className={bar.words} role="status" data-tone={wrongCount > 0 ? 'danger' : undefined}>
        {translate('grid.changes', { changes: cellCount, locations: rowCount })}
        {wrongCount > 0 && ` · ${translate('grid.toPutRight', { count: wrongCount })}`}
      </div>
      <div className={bar.buttons}>
        <Button variant="default" onClick={onDiscard}>
          {translate('forms.discard')}
        </Button>
        <Button onClick={onReview}>{translate('grid.review')}</Button>
      </div>
    </section>
  )
}
