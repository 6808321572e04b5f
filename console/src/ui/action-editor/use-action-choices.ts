import { useQuery } from '@tanstack/react-query'
import { priorityNames, statusNames } from '../../lib/conversation-words.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { fieldsOptions, statusesOptions, tagsOptions } from '../../lib/marks.ts'
import type { MessageKey } from '../../lib/message-keys.ts'
import { departmentsOptions, locationsOptions, membersOptions } from '../../lib/places.ts'
import { snippetsOptions } from '../../lib/writing.ts'
import { audiences, priorities, settable } from './action-model.ts'

export type Choice = { value: string; label: string }

/** Everything an action may be about, by name. */
export function useActionChoices() {
  const translate = useTranslate()
  const { data: statuses = [] } = useQuery(statusesOptions)
  const { data: snippets = [] } = useQuery(snippetsOptions)
  const fixed = (values: readonly string[], keys: Readonly<Record<string, MessageKey>>) =>
    values.map((value) => ({ value, label: translate(keys[value] ?? 'common.nothingFound') }))
  const own = statuses
    .filter((one) => !one.isArchived)
    .map(({ id, name, category }) => ({ value: `${category}:${id}`, label: name }))
  const members = (useQuery(membersOptions).data ?? []).filter((one) => !one.disabled)
  return {
    members: named(members),
    departments: named(useQuery(departmentsOptions).data),
    locations: named(useQuery(locationsOptions).data),
    tags: named(useQuery(tagsOptions).data?.items),
    fields: named(useQuery(fieldsOptions).data),
    snippets: named(snippets.filter(({ audience }) => audience !== 'personal')),
    priorities: fixed(priorities, priorityNames),
    statuses: [...fixed(settable, statusNames), ...own],
    snoozes: fixed(['reply', 'opening', 'minutes'], snoozeNames),
    audiences: fixed([...audiences, 'people'], audienceNames),
  }
}

function named(items: readonly { id: string; name: string; isArchived?: boolean }[] = []): Choice[] {
  return items.filter((one) => !one.isArchived).map(({ id, name }) => ({ value: id, label: name }))
}

const snoozeNames = {
  reply: 'actions.untilReply',
  opening: 'actions.untilOpening',
  minutes: 'actions.forMinutes',
} as const
const audienceNames = {
  assignee: 'actions.tellAssignee',
  department: 'actions.tellDepartment',
  followers: 'actions.tellFollowers',
  managers: 'actions.tellManagers',
  people: 'actions.tellPeople',
} as const
