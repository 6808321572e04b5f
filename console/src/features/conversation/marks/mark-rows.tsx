import { useQuery } from '@tanstack/react-query'
import { priorityNames, statusNames } from '../../../lib/conversation-words.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { statusesOptions } from '../../../lib/marks.ts'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { useSession } from '../../../lib/session.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { type Choice, Picker } from '../../../ui/picker.tsx'
import { PriorityMark } from '../../../ui/priority-mark.tsx'
import classes from '../context/context-pane.module.css'
import type { ContextProps } from '../context/context-props.ts'
import type { OpenMenu } from '../open-menu.ts'
import { SuggestionLines } from '../suggestion/suggestion-lines.tsx'
import { TagPicker } from './tag-picker.tsx'

const priorities = ['urgent', 'high', 'normal', 'low'] as const
const categories = ['open', 'waiting', 'resolved'] as const

/** What the team has marked the conversation with: its status by name, how pressing it is, its tags. */
export function MarkRows(props: ContextProps) {
  const translate = useTranslate()
  const { conversation, actions, menu, onMenu } = props
  return (
    <>
      <StatusRow {...props} />
      <MarkRow
        menu="priority"
        openMenu={menu}
        onMenu={onMenu}
        label={translate('marks.priority')}
        choices={priorities.map((id) => ({ id, name: translate(priorityNames[id]) }))}
        chosenId={conversation.priority}
        onChoose={(id) => {
          const priority = priorities.find((one) => one === id)
          if (priority) void actions.change({ priority }, { priority })
        }}
      >
        {conversation.priority === 'normal' ? (
          translate(priorityNames.normal)
        ) : (
          <PriorityMark priority={conversation.priority} />
        )}
      </MarkRow>
      <div className={classes.row}>
        <dt>{translate('marks.tags')}</dt>
        <dd>
          <TagPicker
            conversation={conversation}
            actions={actions}
            isOpen={menu === 'tags'}
            onOpen={(isOpen) => onMenu(isOpen ? 'tags' : undefined)}
          />
        </dd>
      </div>
      <SuggestionLines conversationId={conversation.id} what="tag" />
    </>
  )
}

function StatusRow({ conversation, actions, menu, onMenu }: ContextProps) {
  const translate = useTranslate()
  const { data: statuses = [] } = useQuery(statusesOptions)
  const own = statuses.filter((one) => !one.isArchived)
  const isPlain = conversation.status === 'snoozed' || conversation.status === 'spam'
  if (own.length === 0 || isPlain) return null
  const choices = categories.flatMap((category): Choice[] => [
    { id: category, name: translate(statusNames[category]) },
    ...own
      .filter((one) => one.category === category)
      .map(({ id, name }) => ({ id, name, hint: translate(statusNames[category]) })),
  ])
  const choose = (id: string | null) => {
    const named = own.find((one) => one.id === id)
    const category = named?.category ?? categories.find((one) => one === id)
    if (category) void actions.setStatus(category, named)
  }
  return (
    <MarkRow
      menu="status"
      openMenu={menu}
      onMenu={onMenu}
      label={translate('marks.status')}
      choices={choices}
      chosenId={conversation.statusId ?? conversation.status}
      onChoose={choose}
    >
      {conversation.statusName ?? translate(plainNameOf(conversation))}
    </MarkRow>
  )
}

function plainNameOf({ status }: Conversation): MessageKey {
  const category = categories.find((one) => one === status)
  return category ? statusNames[category] : 'marks.status'
}

type MarkRowProps = {
  menu: OpenMenu
  openMenu: OpenMenu
  onMenu: (menu: OpenMenu) => void
  label: string
  choices: readonly Choice[]
  chosenId: string
  onChoose: (id: string | null) => void
  children: React.ReactNode
}

function MarkRow({ menu, openMenu, onMenu, children, ...list }: MarkRowProps) {
  const { permissions } = useSession()
  const isOpen = openMenu === menu
  return (
    <div className={classes.row}>
      <dt>{list.label}</dt>
      <dd>
        <Picker
          {...list}
          isOpen={isOpen}
          onOpen={(opens) => onMenu(opens ? menu : undefined)}
          position="bottom-end"
        >
          {(toggle) => (
            <button
              type="button"
              className={classes.value}
              disabled={!permissions.includes('conversations.write')}
              aria-haspopup="listbox"
              aria-expanded={isOpen}
              onClick={toggle}
            >
              {children}
            </button>
          )}
        </Picker>
      </dd>
    </div>
  )
}
