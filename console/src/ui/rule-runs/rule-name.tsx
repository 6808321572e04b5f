import { IconRepeatOff } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { Chip } from '../chip.tsx'

type RuleNameProps = {
  rule: { name: string; isEnabled: boolean; loopedAt: string | null; failedCount: number }
}

/** A rule's name where it is listed, and what went wrong with it. */
export function RuleName({ rule: { name, isEnabled, loopedAt, failedCount } }: RuleNameProps) {
  const translate = useTranslate()
  return (
    <>
      {name}
      {loopedAt && (
        <Chip tone="danger" icon={IconRepeatOff}>
          {translate(isEnabled ? 'routing.looped' : 'routing.stopped')}
        </Chip>
      )}
      {failedCount > 0 && <Chip tone="warn">{translate('rules.failures', { count: failedCount })}</Chip>}
    </>
  )
}
