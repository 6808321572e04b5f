import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { fieldsOptions, statusesOptions, tagsOptions } from '../../../lib/marks.ts'
import { departmentsOptions, locationsOptions, membersOptions } from '../../../lib/places.ts'
import { ownChannelsOptions } from '../queries.ts'

export type Choice = { value: string; label: string }

/** Everything of the brand that something foreign can become. */
export function useChoices() {
  const translate = useTranslate()
  const named = (items: readonly { id: string; name: string }[] = []): Choice[] =>
    items.map(({ id, name }) => ({ value: id, label: name }))
  const inUse = <T extends { isArchived: boolean }>(items: readonly T[] = []) =>
    items.filter((one) => !one.isArchived)
  const departments = useQuery(departmentsOptions).data
  const statuses = useQuery(statusesOptions).data
  const fields = useQuery(fieldsOptions).data
  const tags = useQuery(tagsOptions).data?.items
  const members = useQuery(membersOptions).data
  const channels = useQuery(ownChannelsOptions).data
  const locations = useQuery(locationsOptions).data
  const makeNew = { value: 'new', label: translate('imports.makeNew') }
  const leaveOut = { value: 'none', label: translate('imports.leaveOut') }
  return {
    channels: named(channels),
    locations: named(locations),
    people: [{ value: 'none', label: translate('imports.onlyName') }, ...named(members)],
    groups: [
      makeNew,
      { value: 'none', label: translate('imports.noDepartment') },
      ...named(inUse(departments)),
    ],
    tags: [makeNew, leaveOut, ...named(inUse(tags))],
    fields: [leaveOut, makeNew, ...named(inUse(fields))],
    statuses: [
      { value: 'open', label: translate('inbox.statusOpen') },
      { value: 'waiting', label: translate('inbox.statusWaiting') },
      { value: 'resolved', label: translate('inbox.statusResolved') },
      { value: 'spam', label: translate('inbox.statusSpam') },
      ...named(inUse(statuses)),
      { value: 'leave', label: translate('imports.doNotTake') },
    ],
    priorities: (['low', 'normal', 'high', 'urgent'] as const).map((value) => ({
      value,
      label: translate(`imports.priority_${value}`),
    })),
  }
}
