import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { ActionEditor } from './action-editor.tsx'
import type { Action, ActionKind } from './action-model.ts'

type ActionsFieldProps = {
  /** What each round starts with; what is not finished is kept here. */
  actions: readonly Action[]
  /** How often the form became what it began with. */
  round: number
  kinds?: readonly ActionKind[]
  error: ReactNode
  onChange: (actions: Action[], isComplete: boolean) => void
}

/** The actions of a form, and what is wrong with them. Speaks what `ActionEditor` does. */
export function ActionsField({ round, error, ...editor }: ActionsFieldProps) {
  return (
    <>
      <ActionEditor key={round} {...editor} />
      {error && (
        <Text c="var(--danger)" size="sm" role="alert" data-fault>
          {error}
        </Text>
      )}
    </>
  )
}
