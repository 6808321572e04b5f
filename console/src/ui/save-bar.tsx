import { Button, Tooltip } from '@mantine/core'
import { useTranslate } from '../lib/i18n.tsx'
import { KeyCaps } from './key-caps.tsx'
import classes from './save-bar.module.css'

type SaveBarProps = { isSaving: boolean; problem: string | undefined; onDiscard: () => void }

/** Says that the form above is not saved yet, or why it could not be. */
export function SaveBar({ isSaving, problem, onDiscard }: SaveBarProps) {
  const translate = useTranslate()
  return (
    <section className={classes.bar} aria-label={translate('forms.unsaved')}>
      <div
        className={classes.words}
        data-tone={problem ? 'danger' : undefined}
        role={problem ? 'alert' : 'status'}
      >
        {problem ?? translate('forms.unsaved')}
      </div>
      <div className={classes.buttons}>
        <Button variant="default" disabled={isSaving} onClick={onDiscard}>
          {translate('forms.discard')}
        </Button>
        <Tooltip label={<KeyCaps keys="mod+s" />}>
          <Button type="submit" loading={isSaving}>
            {translate('common.save')}
          </Button>
        </Tooltip>
      </div>
    </section>
  )
}
