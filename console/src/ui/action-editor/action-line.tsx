import { Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import type { MessageKey } from '../../lib/message-keys.ts'
import { IconButton } from '../icon-button.tsx'
import classes from './action-editor.module.css'
import { type ActionDraft, type ActionKind, newDraft } from './action-model.ts'
import { ActionValue } from './action-value.tsx'

type ActionLineProps = {
  draft: ActionDraft
  kinds: readonly ActionKind[]
  number: number
  onChange: (draft: ActionDraft) => void
  onRemove: () => void
}

/** One thing that is done: what, and with what. */
export function ActionLine({ draft, kinds, number, onChange, onRemove }: ActionLineProps) {
  const translate = useTranslate()
  return (
    <div className={classes.line}>
      <Select
        className={classes.kind ?? ''}
        aria-label={translate('actions.kind', { number })}
        data={kinds.map((kind) => ({ value: kind, label: translate(kindNames[kind]) }))}
        value={draft.kind}
        onChange={(value) => {
          const kind = kinds.find((one) => one === value)
          if (kind) onChange({ ...newDraft(kind), key: draft.key })
        }}
        allowDeselect={false}
        maxDropdownHeight={420}
      />
      <div className={classes.value}>
        <ActionValue draft={draft} onChange={(change) => onChange({ ...draft, ...change })} />
      </div>
      <IconButton icon={IconTrash} label={translate('actions.remove', { number })} onClick={onRemove} />
    </div>
  )
}

const kindNames: Record<ActionKind, MessageKey> = {
  assign: 'actions.assign',
  move_to_department: 'actions.moveToDepartment',
  move_to_location: 'actions.moveToLocation',
  set_priority: 'actions.setPriority',
  set_status: 'actions.setStatus',
  snooze: 'actions.snooze',
  tag: 'actions.tag',
  untag: 'actions.untag',
  fill_field: 'actions.fillField',
  add_note: 'actions.addNote',
  add_followers: 'actions.addFollowers',
  tell: 'actions.tell',
  write: 'actions.write',
}
