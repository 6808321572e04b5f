import { Button } from '@mantine/core'
import { IconAlertTriangle, IconMapQuestion } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'
import { ApiProblem } from '../lib/api.ts'
import { useTranslate } from '../lib/i18n.tsx'
import { useProblemText } from '../lib/problem-text.ts'
import { paths } from '../paths.ts'
import classes from './empty-state.module.css'

export type EmptyStateProps = {
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
  // What is not there does not come by trying again.
  if (error instanceof ApiProblem && error.code === 'not_found')
    return <NothingHere>{problemText(error)}</NothingHere>
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

/** What stands at an address that leads nowhere, or to what is gone. */
export function NothingHere({ children }: { children?: ReactNode }) {
  const translate = useTranslate()
  return (
    <EmptyState
      icon={IconMapQuestion}
      title={translate('common.missingTitle')}
      action={
        <Button renderRoot={(props) => <Link to={paths.home()} {...props} />}>
          {translate('common.toInbox')}
        </Button>
      }
    >
      {children ?? translate('common.missingText')}
    </EmptyState>
  )
}
