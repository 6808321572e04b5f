import type { RefObject } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import classes from './early-field.module.css'

/** Takes what is typed while the editor is on its way, so that no letter is lost or taken for a command. */
export function EarlyField({ early }: { early: RefObject<string> }) {
  const translate = useTranslate()
  return (
    <textarea
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to write
      autoFocus
      className={classes.field}
      aria-label={translate('inbox.composer')}
      placeholder={translate('common.loading')}
      defaultValue={early.current}
      onChange={(event) => {
        early.current = event.currentTarget.value
      }}
    />
  )
}
