import {
  IconArrowBarToDown,
  IconCheck,
  IconEqual,
  IconFilterOff,
  IconRepeatOff,
  IconX,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslate, useTranslator } from '../../lib/i18n.tsx'
import type { RuleRun } from '../../lib/routing.ts'
import { Chip } from '../chip.tsx'
import classes from './rule-run.module.css'
import { useChangeText } from './use-change-text.ts'

type Step = Pick<RuleRun, 'outcome' | 'unmet' | 'changes' | 'reason'>

const looks = {
  acted: { tone: 'good', icon: IconCheck, name: 'routing.acted' },
  unchanged: { tone: 'plain', icon: IconEqual, name: 'routing.unchanged' },
  unmatched: { tone: 'plain', icon: IconFilterOff, name: 'routing.unmatched' },
  failed: { tone: 'danger', icon: IconX, name: 'routing.failed' },
  looped: { tone: 'danger', icon: IconRepeatOff, name: 'routing.looped' },
  passed_over: { tone: 'plain', icon: IconArrowBarToDown, name: 'routing.passedOver' },
} as const

type RuleRunLineProps = { step: Step; title: ReactNode; side?: ReactNode }

/** What one rule did with one conversation, or why it did nothing. */
export function RuleRunLine({ step, title, side }: RuleRunLineProps) {
  const translate = useTranslate()
  const { tone, icon, name } = looks[step.outcome]
  return (
    <li className={classes.run}>
      <div className={classes.head}>
        <span className={classes.title}>{title}</span>
        <Chip tone={tone} icon={icon}>
          {translate(name)}
        </Chip>
        {side && <span className={classes.side}>{side}</span>}
      </div>
      <RunFacts step={step} />
    </li>
  )
}

function RunFacts({ step: { outcome, changes, reason, unmet } }: { step: Step }) {
  const translate = useTranslate()
  const { translateNamed } = useTranslator()
  const changeText = useChangeText()
  if (outcome === 'unmatched')
    return (
      <p className={classes.fact}>
        {translate('routing.unmet', { numbers: unmet.map((index) => index + 1).join(', ') })}
      </p>
    )
  if (outcome === 'looped') return <p className={classes.fact}>{translate('routing.loopedText')}</p>
  if (reason)
    return (
      <p className={classes.fact}>
        {translateNamed(`errors.${reason.key}`, reason.values) ?? reason.message}
      </p>
    )
  if (changes.length === 0) return null
  return (
    <ul className={classes.changes}>
      {changes.map((change) => (
        <li key={JSON.stringify(change)}>{changeText(change)}</li>
      ))}
    </ul>
  )
}
