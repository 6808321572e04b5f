import { Button, Menu } from '@mantine/core'
import { IconCircleCheck, IconFlag3, IconTag, IconUserPlus, IconUsersGroup, IconX } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { priorityNames, statusNames } from '../../../lib/conversation-words.ts'
import type { InboxFilter } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { tagsOptions } from '../../../lib/marks.ts'
import { departmentsOptions, membersOptions } from '../../../lib/places.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notifyProblem } from '../../../ui/notify.tsx'
import { type Choice, Picker } from '../../../ui/picker.tsx'
import classes from './bulk.module.css'
import { type BulkEdit, matchingCountOptions, matchingOf } from './bulk-queries.ts'
import type { Selection } from './selection.ts'

type BulkBarProps = {
  filter: InboxFilter
  selection: Selection
  hasMore: boolean
  onStarted: (id: string) => void
}

/** What is chosen, and what can be done to all of it. */
export function BulkBar({ filter, selection, hasMore, onStarted }: BulkBarProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const { isAll, ids } = selection
  const { data: total } = useQuery({ ...matchingCountOptions(filter), staleTime: 10_000 })
  const count = isAll ? (total ?? 0) : ids.size
  const starting = useMutation({
    mutationFn: (edit: BulkEdit) => {
      const chosen = isAll ? { matching: matchingOf(filter) } : { ids: [...ids] }
      return answer(api.POST('/api/v1/bulk-changes', { body: { selection: chosen, edit } }))
    },
    onSuccess: ({ id }) => {
      onStarted(id)
      selection.end()
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  const mayChooseAll = !isAll && total !== undefined && total > 0 && (hasMore || ids.size < total)
  return (
    <section className={classes.bar} aria-label={translate('views.bulk')}>
      <div className={classes.chosen}>
        <strong role="status">{translate('views.chosen', { count })}</strong>
        {mayChooseAll && (
          <Button size="compact-sm" variant="subtle" onClick={selection.chooseAll}>
            {translate('views.chooseAll', { count: total })}
          </Button>
        )}
        <IconButton icon={IconX} label={translate('views.endChoosing')} onClick={selection.end} />
      </div>
      <Actions isOff={count === 0 || starting.isPending} onEdit={(edit) => starting.mutate(edit)} />
    </section>
  )
}

type ActionsProps = { isOff: boolean; onEdit: (edit: BulkEdit) => void }

function Actions({ isOff, onEdit }: ActionsProps) {
  const translate = useTranslate()
  const { data: members = [] } = useQuery(membersOptions)
  const { data: departments = [] } = useQuery(departmentsOptions)
  const { data: tags } = useQuery(tagsOptions)
  const workers = members.filter((one) => !one.disabled && one.role !== 'viewer')
  return (
    <div className={classes.actions}>
      <Choose
        icon={IconUserPlus}
        label={translate('inbox.assign')}
        choices={workers}
        noneName={translate('inbox.nobody')}
        isOff={isOff}
        onChoose={(assigneeId) => onEdit({ assigneeId })}
      />
      <Choose
        icon={IconUsersGroup}
        label={translate('inbox.changeDepartment')}
        choices={departments.filter((one) => !one.isArchived)}
        isOff={isOff}
        onChoose={(departmentId) => onEdit({ departmentId })}
      />
      <Choose
        icon={IconTag}
        label={translate('marks.addTag')}
        choices={(tags?.items ?? []).filter((one) => !one.isArchived)}
        isOff={isOff}
        onChoose={(id) => id && onEdit({ addTagIds: [id] })}
      />
      <PriorityMenu isOff={isOff} onEdit={onEdit} />
      <StatusMenu isOff={isOff} onEdit={onEdit} />
    </div>
  )
}

type ChooseProps = {
  icon: typeof IconTag
  label: string
  choices: readonly Choice[]
  noneName?: string
  isOff: boolean
  onChoose: (id: string | null) => void
}

function Choose({ icon, label, choices, noneName, isOff, onChoose }: ChooseProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Picker
      label={label}
      choices={choices}
      chosenId={null}
      {...(noneName ? { noneName } : {})}
      onChoose={onChoose}
      isOpen={isOpen}
      onOpen={setIsOpen}
    >
      {(toggle) => <IconButton icon={icon} label={label} onClick={toggle} disabled={isOff} size="lg" />}
    </Picker>
  )
}

const priorities = ['urgent', 'high', 'normal', 'low'] as const

function PriorityMenu({ isOff, onEdit }: ActionsProps) {
  const translate = useTranslate()
  return (
    <Menu position="top-start" width={180}>
      <Menu.Target>
        <IconButton icon={IconFlag3} label={translate('marks.changePriority')} disabled={isOff} size="lg" />
      </Menu.Target>
      <Menu.Dropdown>
        {priorities.map((priority) => (
          <Menu.Item key={priority} onClick={() => onEdit({ priority })}>
            {translate(priorityNames[priority])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function StatusMenu({ isOff, onEdit }: ActionsProps) {
  const translate = useTranslate()
  return (
    <Menu position="top-end" width={180}>
      <Menu.Target>
        <IconButton
          icon={IconCircleCheck}
          label={translate('marks.changeStatus')}
          disabled={isOff}
          size="lg"
        />
      </Menu.Target>
      <Menu.Dropdown>
        {(['resolved', 'waiting', 'open', 'spam'] as const).map((status) => (
          <Menu.Item key={status} onClick={() => onEdit({ status })}>
            {translate(statusNames[status])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
