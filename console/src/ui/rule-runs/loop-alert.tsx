import { Alert } from '@mantine/core'
import { IconRepeatOff } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'

type LoopAlertProps = { rule: { isEnabled: boolean; loopedAt: string | null } }

/** Says that a rule would have set itself off and was stopped, or did so again and again and was switched off. */
export function LoopAlert({ rule: { isEnabled, loopedAt } }: LoopAlertProps) {
  const translate = useTranslate()
  if (!loopedAt) return null
  return (
    <Alert
      variant="light"
      style={{ '--alert-bg': 'var(--danger-soft)', '--alert-color': 'var(--danger)' }}
      icon={<IconRepeatOff size={18} />}
      title={translate(isEnabled ? 'routing.looped' : 'routing.stopped')}
    >
      {translate('rules.loopedHelp')}
    </Alert>
  )
}
