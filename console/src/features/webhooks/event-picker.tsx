import { Checkbox, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslate, useTranslator } from '../../lib/i18n.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import classes from './event-picker.module.css'
import { eventTypesOptions } from './queries.ts'

type EventPickerProps = { picked: string[]; error?: ReactNode; onChange: (types: string[]) => void }

/** Chooses events, one by one or all of a kind. */
export function EventPicker({ picked, error, onChange }: EventPickerProps) {
  const translate = useTranslate()
  const { data: events } = useSuspenseQuery(eventTypesOptions)
  const [search, setSearch] = useState('')
  const found = events.filter(({ type }) => type.includes(search.toLowerCase()))
  const groups = [...Map.groupBy(found, ({ group }) => group)]
  return (
    <>
      <SearchField label={translate('webhooks.searchEvents')} value={search} onChange={setSearch} />
      {groups.length === 0 && <Text c="dimmed">{translate('webhooks.noEventFound')}</Text>}
      {groups.length > 0 && (
        <div className={classes.groups}>
          {groups.map(([group, members]) => (
            <EventGroup
              key={`${group} ${search !== ''}`}
              group={group}
              types={members.map(({ type }) => type)}
              isOpen={search !== ''}
              picked={picked}
              onChange={onChange}
            />
          ))}
        </div>
      )}
      {error && (
        <Text c="var(--danger)" size="sm" role="alert" data-fault>
          {error}
        </Text>
      )}
    </>
  )
}

type EventGroupProps = Omit<EventPickerProps, 'error'> & { group: string; types: string[]; isOpen: boolean }

function EventGroup({ group, types, isOpen, picked, onChange }: EventGroupProps) {
  const groupName = useGroupName()
  const translate = useTranslate()
  const isPicked = new Set(picked)
  const count = types.filter((type) => isPicked.has(type)).length
  // Open at first when something in it is chosen; then only its reader opens and closes it.
  const [isShown, setIsShown] = useState(isOpen || count > 0)
  const others = picked.filter((type) => !types.includes(type))
  const toggle = (type: string) =>
    onChange(isPicked.has(type) ? picked.filter((one) => one !== type) : [...picked, type])
  return (
    <details
      className={classes.group}
      open={isShown}
      onToggle={({ currentTarget }) => setIsShown(currentTarget.open)}
    >
      <summary className={classes.summary}>
        <IconChevronDown size={15} className={classes.arrow} aria-hidden />
        <span className={classes.name}>{groupName(group)}</span>
        <span className={classes.count} data-some={count > 0 || undefined}>
          {count} / {types.length}
        </span>
      </summary>
      <div className={classes.types}>
        {types.length > 1 && (
          <Checkbox
            className={classes.all}
            label={translate('webhooks.allOfThese')}
            checked={count === types.length}
            indeterminate={count > 0 && count < types.length}
            onChange={() => onChange(count === types.length ? others : [...others, ...types])}
          />
        )}
        {types.map((type) => (
          <Checkbox
            key={type}
            label={<code className={classes.type}>{type}</code>}
            checked={isPicked.has(type)}
            onChange={() => toggle(type)}
          />
        ))}
      </div>
    </details>
  )
}

/** A kind of events in words; one we have no word for is shown as it is. */
function useGroupName(): (group: string) => string {
  const { translateNamed } = useTranslator()
  return (group) => {
    const name = group.replace(/(?:^|_)(\w)/g, (_all, letter: string) => letter.toUpperCase())
    return translateNamed(`webhooks.group${name}`) ?? group
  }
}
