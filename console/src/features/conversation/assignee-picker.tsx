import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { membersOptions } from '../../lib/places.ts'
import { useSession } from '../../lib/session.ts'
import type { Conversation } from '../../lib/shapes.ts'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { Picker } from '../../ui/picker.tsx'
import classes from './assignee-picker.module.css'
import type { ConversationActions } from './conversation-actions.ts'

type AssigneePickerProps = {
  conversation: Conversation
  actions: ConversationActions
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

/** Who answers this; oneself comes first. */
export function AssigneePicker({ conversation, actions, isOpen, onOpen }: AssigneePickerProps) {
  const translate = useTranslate()
  const { member } = useSession()
  const { data: members = [] } = useQuery(membersOptions)
  const choices = members
    .filter((one) => !one.disabled && one.role !== 'viewer')
    .sort((a, b) => Number(b.id === member.id) - Number(a.id === member.id) || a.name.localeCompare(b.name))
    .map(({ id, name }) => ({
      id,
      name,
      hint: id === member.id ? translate('inbox.me') : undefined,
      mark: <PersonAvatar name={name} size={22} />,
    }))
  const { assignee } = conversation
  const label = assignee ? translate('inbox.assignedTo', { name: assignee.name }) : translate('inbox.assign')
  const choose = (id: string | null) => {
    const chosen = members.find((one) => one.id === id)
    const shown = { assignee: chosen ? { id: chosen.id, name: chosen.name } : null }
    void actions.change({ assigneeId: id }, shown)
  }
  return (
    <Picker
      label={translate('inbox.assign')}
      choices={choices}
      chosenId={assignee?.id ?? null}
      noneName={translate('inbox.nobody')}
      onChoose={choose}
      isOpen={isOpen}
      onOpen={onOpen}
      position="bottom-end"
    >
      {(toggle) => (
        <button
          type="button"
          className={classes.button}
          onClick={toggle}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          title={label}
        >
          {assignee ? (
            <PersonAvatar name={assignee.name} size={24} />
          ) : (
            <IconUserPlus size={18} stroke={1.75} />
          )}
          <span className={classes.name} aria-hidden>
            {assignee?.name ?? translate('inbox.assign')}
          </span>
          {/* No label beside it: where only the initials are seen, they would not be in it. */}
          <span className="visually-hidden">{label}</span>
        </button>
      )}
    </Picker>
  )
}
