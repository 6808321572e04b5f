import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import { useProblemText } from '../lib/problem-text.ts'
import classes from './empty-state.module.css'

type EmptyStateProps = {
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>
  title: string
  children?: ReactNode
  action?: ReactNode
  tone?: 'plain' | 'danger'
}

/** What stands where nothing is: why, and what to do next. */
export function EmptyState({ icon: Icon, title, children, action, tone = 'plain' }: EmptyStateProps) {
  return (
    <div className={classes.state} data-tone={tone}>
      <span className={classes.picture}>
        <Icon size={26} stroke={1.5} />
      </span>
      <h2 className={classes.title}>{title}</h2>
      {children && <p className={classes.text}>{children}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  )
}

/** What stands where something could not be loaded. */
export function ProblemState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  return (
    <div role="alert">
      <EmptyState
        icon={IconAlertTriangle}
        tone="danger"
        title={translate('common.problemTitle')}
        action={
          onRetry && (
            <Button variant="default" onClick={onRetry}>
              {translate('common.retry')}
            </Button>
          )
        }
      >
        {problemText(error)}
      </EmptyState>
    </div>
  )
}
