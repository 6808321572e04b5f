import { IconArrowRight, IconCheck, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { keepSetting } from '../../lib/settings.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import classes from './checklist.module.css'
import { type Step, stepsOptions } from './steps.ts'

/** What is left to do in the first days. Gone for good once it is all done, or put away. */
export function Checklist() {
  const translate = useTranslate()
  const { data: steps = [] } = useQuery(stepsOptions)
  const [isHidden, setIsHidden] = useState(false)
  const doneCount = steps.filter(({ isDone }) => isDone).length
  const isComplete = steps.length > 0 && doneCount === steps.length
  useEffect(() => {
    if (isComplete) keepSetting('checklist', 'hidden')
  }, [isComplete])
  function hide() {
    keepSetting('checklist', 'hidden')
    setIsHidden(true)
  }
  if (steps.length === 0 || isComplete || isHidden) return null
  return (
    <section className={classes.card} aria-label={translate('setup.checklist')}>
      <header className={classes.head}>
        <h2 className={classes.title}>{translate('setup.checklist')}</h2>
        <span className={classes.count}>
          {translate('setup.checklistProgress', { done: doneCount, total: steps.length })}
        </span>
        <IconButton icon={IconX} label={translate('setup.hide')} onClick={hide} />
      </header>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <StepLine key={step.name} step={step} />
        ))}
      </ol>
    </section>
  )
}

function StepLine({ step }: { step: Step }) {
  const translate = useTranslate()
  const { name, text, values, to, isDone } = step
  return (
    <li className={classes.step} data-done={isDone || undefined}>
      <span className={classes.mark}>
        {isDone && <IconCheck size={13} stroke={2.5} role="img" aria-label={translate('setup.stepDone')} />}
      </span>
      <div className={classes.words}>
        <Link to={to} className={classes.link}>
          {translate(name, values)}
        </Link>
        {!isDone && <span className={classes.text}>{translate(text)}</span>}
      </div>
      {!isDone && <IconArrowRight size={16} className={classes.arrow} aria-hidden />}
    </li>
  )
}
