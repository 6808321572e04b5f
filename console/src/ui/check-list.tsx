import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { useTranslate, useTranslator } from '../lib/i18n.tsx'
import type { MessageKey } from '../lib/message-keys.ts'
import classes from './check-list.module.css'

type Check = {
  id: string
  state: 'ok' | 'warn' | 'fail'
  /** Names a sentence (`doctor.spf`). */
  title: string
  /** The figure or the reason, in the server's words. */
  detail: string
}

const marks = { ok: IconCheck, warn: IconAlertTriangle, fail: IconX } as const
const stateNames: Record<Check['state'], MessageKey> = {
  ok: 'forms.checkOk',
  warn: 'forms.checkWarn',
  fail: 'forms.checkFail',
}

/** Things that were looked at, each with what came of it. */
export function CheckList({ label, checks }: { label: string; checks: readonly Check[] }) {
  const translate = useTranslate()
  const { translateNamed } = useTranslator()
  return (
    <ul className={classes.list} aria-label={label}>
      {checks.map(({ id, state, title, detail }) => {
        const Mark = marks[state]
        return (
          <li key={id} className={classes.check} data-state={state}>
            <span className={classes.mark} role="img" aria-label={translate(stateNames[state])}>
              <Mark size={13} stroke={2.5} />
            </span>
            <div className={classes.words}>
              <span className={classes.title}>{translateNamed(title) ?? title}</span>
              {detail && <span className={classes.detail}>{detail}</span>}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
