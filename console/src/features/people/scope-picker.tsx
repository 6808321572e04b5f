import { Button, Group, Menu, Pill } from '@mantine/core'
import { IconMap2 } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { type Choice, type ChoiceGroup, groupPicked } from './scope-groups.ts'

type ScopePickerProps = {
  label: string
  picked: string[]
  choices: readonly Choice[]
  groups?: readonly ChoiceGroup[]
  error?: ReactNode
  onChange: (ids: string[]) => void
}

const mostOffered = 60
const mostShown = 24

/** Picks some of thousands: one by one or a whole group, and shows them in as few words as possible. */
export function ScopePicker({ label, picked, choices, groups = [], error, onChange }: ScopePickerProps) {
  const translate = useTranslate()
  const [search, setSearch] = useState('')
  const isPicked = new Set(picked)
  const free = choices.filter(({ id }) => !isPicked.has(id))
  const add = (ids: readonly string[]) => onChange([...new Set([...picked, ...ids])])
  function pick(id: string | null) {
    if (id === null) return
    add([id])
    setSearch('')
  }
  return (
    <>
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <SearchSelect
          aria-label={label}
          placeholder={label}
          data={free.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          onChange={pick}
          searchValue={search}
          onSearchChange={setSearch}
          error={error}
          limit={mostOffered}
          flex={1}
        />
        {groups.length > 0 && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" leftSection={<IconMap2 size={16} />}>
                {translate('people.addRegion')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown mah={280} style={{ overflowY: 'auto' }}>
              {groups.map(({ id, name, ids }) => (
                <Menu.Item key={id} onClick={() => add(ids)}>
                  {name}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      <Picked picked={picked} choices={choices} groups={groups} onChange={onChange} />
    </>
  )
}

type PickedProps = Pick<ScopePickerProps, 'picked' | 'choices' | 'onChange'> & {
  groups: readonly ChoiceGroup[]
}

function Picked({ picked, choices, groups, onChange }: PickedProps) {
  const translate = useTranslate()
  const [isAllShown, setIsAllShown] = useState(false)
  const { whole, single } = groupPicked(picked, choices, groups)
  const shown = isAllShown ? single : single.slice(0, mostShown)
  const without = (ids: readonly string[]) => onChange(picked.filter((id) => !ids.includes(id)))
  if (picked.length === 0) return null
  return (
    <Group gap={6}>
      {whole.map(({ id, name, ids }) => (
        <PickedPill
          key={id}
          name={translate('people.wholeRegion', { name, count: ids.length })}
          onRemove={() => without(ids)}
        />
      ))}
      {shown.map(({ id, name }) => (
        <PickedPill key={id} name={name} onRemove={() => without([id])} />
      ))}
      {single.length > shown.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setIsAllShown(true)}>
          {translate('people.showRest', { count: single.length - shown.length })}
        </Button>
      )}
    </Group>
  )
}

function PickedPill({ name, onRemove }: { name: string; onRemove: () => void }) {
  const translate = useTranslate()
  return (
    <Pill
      size="md"
      withRemoveButton
      onRemove={onRemove}
      removeButtonProps={{
        'aria-label': translate('people.removePicked', { name }),
        'aria-hidden': false,
        tabIndex: 0,
      }}
    >
      {name}
    </Pill>
  )
}
