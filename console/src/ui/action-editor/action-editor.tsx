import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import classes from './action-editor.module.css'
import { ActionLine } from './action-line.tsx'
import {
  type Action,
  type ActionDraft,
  type ActionKind,
  newDraft,
  toAction,
  toDrafts,
} from './action-model.ts'

type ActionEditorProps = {
  /** What it starts with; what is made of it afterwards is told to `onChange`. */
  actions: readonly Action[]
  /** All lines that are finished; `isComplete` when that is all there are, and at least one. */
  onChange: (actions: Action[], isComplete: boolean) => void
  /** Which may be chosen; all without it. */
  kinds?: readonly ActionKind[]
}

/** Lists what is done to a conversation, in its order. Speaks `actions`, `inbox`, `marks` and `views`. */
export function ActionEditor({ actions, onChange, kinds = actionKinds }: ActionEditorProps) {
  const translate = useTranslate()
  const [drafts, setDrafts] = useState(() => {
    const begun = toDrafts(actions)
    return begun.length > 0 ? begun : [newDraft(kinds[0])]
  })
  function change(next: ActionDraft[]) {
    setDrafts(next)
    const finished = next.flatMap((draft) => toAction(draft) ?? [])
    onChange(finished, next.length > 0 && finished.length === next.length)
  }
  return (
    <fieldset className={classes.actions} aria-label={translate('actions.actions')}>
      {drafts.map((draft, index) => (
        <ActionLine
          key={draft.key}
          draft={draft}
          kinds={kinds}
          number={index + 1}
          onChange={(next) => change(drafts.map((one) => (one.key === draft.key ? next : one)))}
          onRemove={() => change(drafts.filter((one) => one.key !== draft.key))}
        />
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => change([...drafts, newDraft(kinds[0])])}
        >
          {translate('actions.add')}
        </Button>
      </div>
    </fieldset>
  )
}

/** All that a rule may do; a macro begins an answer instead of writing one. */
export const actionKinds: readonly ActionKind[] = [
  'assign',
  'move_to_department',
  'move_to_location',
  'set_priority',
  'tag',
  'untag',
  'set_status',
  'snooze',
  'fill_field',
  'add_note',
  'add_followers',
  'tell',
  'write',
]
