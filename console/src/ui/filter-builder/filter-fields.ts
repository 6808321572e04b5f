import { useQuery } from '@tanstack/react-query'
import { priorityNames, statusNames } from '../../lib/conversation-words.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { languageChoices } from '../../lib/languages.ts'
import { fieldsOptions, statusesOptions, tagsOptions } from '../../lib/marks.ts'
import type { MessageKey } from '../../lib/message-keys.ts'
import { departmentsOptions, locationsOptions, membersOptions } from '../../lib/places.ts'
import { channelsOptions, regionsOptions } from './choices.ts'
import type { Condition } from './filter-model.ts'

type Choice = { value: string; label: string }
export type FieldKind = 'choice' | 'text' | 'time' | 'number' | 'flag'
export type FilterField = {
  name: string
  label: string
  kind: FieldKind
  choices: Choice[]
  mayBeEmpty: boolean
}

export const operatorsOf: Record<FieldKind, Condition['op'][]> = {
  choice: ['is', 'isNot', 'isEmpty', 'isNotEmpty'],
  text: ['contains', 'containsNot', 'is', 'isEmpty', 'isNotEmpty'],
  time: ['after', 'before', 'isEmpty', 'isNotEmpty'],
  number: ['is', 'less', 'more', 'isEmpty', 'isNotEmpty'],
  flag: ['is'],
}

const clockNames = {
  overdue: 'views.clockOverdue',
  dueSoon: 'views.clockSoon',
  running: 'views.clockRunning',
  none: 'views.clockNone',
} as const
const senderNames = {
  contact: 'views.senderCustomer',
  member: 'views.senderTeam',
  system: 'views.senderProgram',
} as const

const ratingNames = { good: 'views.ratingGood', bad: 'views.ratingBad' } as const

/** Every field one can filter by, with its choices by name; for rules none that means whoever looks. */
export function useFilterFields(isForRules = false): FilterField[] {
  const translate = useTranslate()
  const locale = useLocale()
  const named = useNamedThings()
  const custom = (useQuery(fieldsOptions).data ?? []).filter((one) => !one.isArchived)
  const fixed = (names: Record<string, MessageKey>) =>
    Object.entries(names).map(([value, key]) => ({ value, label: translate(key) }))
  const me = isForRules ? [] : [{ value: 'me', label: translate('views.me') }]
  const field = (
    name: string,
    key: MessageKey,
    kind: FieldKind,
    choices: Choice[] = [],
    mayBeEmpty = true,
  ) => ({
    name,
    label: translate(key),
    kind,
    choices,
    mayBeEmpty,
  })
  return [
    field('status', 'marks.status', 'choice', fixed(statusNames), false),
    field('customStatus', 'views.ownStatus', 'choice', named.statuses),
    field('priority', 'marks.priority', 'choice', fixed(priorityNames), false),
    field('assignee', 'inbox.assignee', 'choice', [...me, ...named.members]),
    field('department', 'common.department', 'choice', named.departments),
    field('location', 'common.location', 'choice', named.locations),
    field('region', 'views.region', 'choice', named.regions),
    field('channel', 'inbox.channel', 'choice', named.channels, false),
    field('language', 'common.language', 'choice', languageChoices(locale)),
    field('tag', 'marks.tags', 'choice', named.tags),
    field('follower', 'views.follower', 'choice', [...me, ...named.members]),
    field('clock', 'views.clock', 'choice', fixed(clockNames), false),
    field('lastSender', 'views.lastSender', 'choice', fixed(senderNames), false),
    field('rating', 'views.rating', 'choice', fixed(ratingNames)),
    field('subject', 'inbox.subject', 'text'),
    field('customer', 'inbox.customer', 'text', [], false),
    field('createdAt', 'views.createdAt', 'time', [], false),
    field('lastActivityAt', 'views.lastActivityAt', 'time', [], false),
    field('waitingSince', 'views.waitingSince', 'time'),
    field('dueAt', 'views.dueAt', 'time'),
    field('snoozedUntil', 'views.snoozedUntil', 'time'),
    field('resolvedAt', 'views.resolvedAt', 'time'),
    field('stars', 'views.stars', 'number'),
    field('messageCount', 'views.messageCount', 'number', [], false),
    field('hasAttachments', 'inbox.attachments', 'flag', [], false),
    field('hasFailure', 'inbox.notSent', 'flag', [], false),
    ...(isForRules
      ? [field('customerWords', 'views.customerWords', 'text', [], false)]
      : [
          field('isUnread', 'inbox.unread', 'flag', [], false),
          field('mentionsMe', 'views.mentionsMe', 'flag', [], false),
        ]),
    ...custom.map(({ id, name, kind, choices }) => ({
      name: `custom:${id}`,
      label: name,
      kind: ownKinds[kind],
      choices: choices.map((value) => ({ value, label: value })),
      mayBeEmpty: kind !== 'checkbox',
    })),
  ]
}

const ownKinds: Record<'text' | 'number' | 'date' | 'checkbox' | 'choice', FieldKind> = {
  text: 'text',
  number: 'number',
  date: 'time',
  checkbox: 'flag',
  choice: 'choice',
}

function useNamedThings() {
  const choices = (items: readonly { id: string; name: string; isArchived?: boolean }[] | undefined) =>
    (items ?? []).filter((one) => !one.isArchived).map(({ id, name }) => ({ value: id, label: name }))
  return {
    members: choices(useQuery(membersOptions).data),
    departments: choices(useQuery(departmentsOptions).data),
    locations: choices(useQuery(locationsOptions).data),
    regions: choices(useQuery(regionsOptions).data),
    channels: choices(useQuery(channelsOptions).data),
    tags: choices(useQuery(tagsOptions).data?.items),
    statuses: choices(useQuery(statusesOptions).data),
  }
}
