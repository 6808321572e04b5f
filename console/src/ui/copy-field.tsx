import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import classes from './copy-field.module.css'
import { IconButton } from './icon-button.tsx'

/** Something to carry elsewhere: a link, a key, a DNS record. */
export function CopyField({ label, value, text }: { label: string; value: string; text?: ReactNode }) {
  const translate = useTranslate()
  const clipboard = useClipboard({ timeout: 2_000 })
  return (
    <div className={classes.field}>
      <span className={classes.label}>{label}</span>
      <div className={classes.box}>
        <code className={classes.value}>{value}</code>
        <IconButton
          icon={clipboard.copied ? IconCheck : IconCopy}
          label={clipboard.copied ? translate('forms.copied') : translate('forms.copyThis', { what: label })}
          onClick={() => clipboard.copy(value)}
        />
      </div>
      {text && <div className={classes.text}>{text}</div>}
      <span className="visually-hidden" role="status">
        {clipboard.copied && translate('forms.copied')}
      </span>
    </div>
  )
}
