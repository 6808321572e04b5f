import { useQuery } from '@tanstack/react-query'
import { priorityNames, statusNames } from '../../lib/conversation-words.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { fieldsOptions, statusesOptions, tagsOptions } from '../../lib/marks.ts'
import type { MessageKey } from '../../lib/message-keys.ts'
import { departmentsOptions, locationsOptions, membersOptions } from '../../lib/places.ts'
import type { RuleChange } from '../../lib/routing.ts'
import { exactTime } from '../../lib/time.ts'
import { snippetsOptions } from '../../lib/writing.ts'

/** Says in words what a rule changed. */
export function useChangeText(): (change: RuleChange) => string {
  const translate = useTranslate()
  const nameOf = useNames()
  return ({ what, fieldId, from, to }) => {
    const name = to === null ? '' : nameOf(what, to)
    switch (what) {
      case 'assignee':
        return to === null ? translate('routing.unassigned') : translate('routing.assigned', { name })
      case 'tag':
        return to === null
          ? translate('routing.untagged', { name: nameOf('tag', from ?? '') })
          : translate('routing.tagged', { name })
      case 'follower':
        return to === null
          ? translate('routing.unfollowed', { name: nameOf('follower', from ?? '') })
          : translate('routing.followed', { name })
      case 'note':
        return translate('routing.noted', { text: to ?? '' })
      case 'told':
        return translate('routing.told', { text: to ?? '' })
      case 'written':
        return translate('routing.written', { name })
      case 'field':
        return translate('routing.became', { what: nameOf('field', fieldId ?? ''), name: name || '–' })
      default:
        return translate('routing.became', { what: translate(whatNames[what]), name: name || '–' })
    }
  }
}

const whatNames = {
  department: 'common.department',
  location: 'common.location',
  priority: 'marks.priority',
  status: 'marks.status',
  ownStatus: 'views.ownStatus',
  snoozedUntil: 'views.snoozedUntil',
} as const

const wordNames: Readonly<Record<string, MessageKey>> = { ...priorityNames, ...statusNames }

function useNames() {
  const translate = useTranslate()
  const locale = useLocale()
  const lists = {
    assignee: useQuery(membersOptions).data,
    follower: useQuery(membersOptions).data,
    department: useQuery(departmentsOptions).data,
    location: useQuery(locationsOptions).data,
    tag: useQuery(tagsOptions).data?.items,
    ownStatus: useQuery(statusesOptions).data,
    written: useQuery(snippetsOptions).data,
  }
  const { data: fields = [] } = useQuery(fieldsOptions)
  return (what: RuleChange['what'], value: string): string => {
    switch (what) {
      case 'priority':
      case 'status': {
        const word = wordNames[value]
        return word ? translate(word) : value
      }
      case 'snoozedUntil':
        return exactTime(new Date(value), locale)
      case 'note':
      case 'told':
        return value
      case 'field':
        return fields.find(({ id }) => id === value)?.name ?? value
      default:
        return lists[what]?.find(({ id }) => id === value)?.name ?? translate('routing.gone')
    }
  }
}
