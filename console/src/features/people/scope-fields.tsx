import { Group, Radio, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import type { MessageKey } from '../../lib/message-keys.ts'
import { departmentsOptions, locationsOptions } from '../../lib/places.ts'
import type { LocationRow } from '../../lib/shapes.ts'
import type { Choice, ChoiceGroup } from './scope-groups.ts'
import { ScopePicker } from './scope-picker.tsx'

type ScopeFieldProps = {
  /** null means all of them, also those to come. */
  value: string[] | null
  error?: ReactNode
  onChange: (ids: string[] | null) => void
}

/** Which locations somebody answers for. A whole region is one click, because brands have thousands. */
export function LocationScope(props: ScopeFieldProps) {
  const { data: locations } = useSuspenseQuery(locationsOptions)
  return (
    <Scope
      {...props}
      words={{ all: 'people.allLocations', some: 'people.someLocations', pick: 'people.pickLocations' }}
      choices={locations}
      groups={regionsOf(locations)}
    />
  )
}

/** Which departments somebody works in. */
export function DepartmentScope(props: ScopeFieldProps) {
  const { data: departments } = useSuspenseQuery(departmentsOptions)
  return (
    <Scope
      {...props}
      words={{ all: 'people.allDepartments', some: 'people.someDepartments', pick: 'people.pickDepartments' }}
      choices={departments.filter(({ id, isArchived }) => !isArchived || props.value?.includes(id))}
    />
  )
}

type ScopeProps = ScopeFieldProps & {
  words: { all: MessageKey; some: MessageKey; pick: MessageKey }
  choices: readonly Choice[]
  groups?: readonly ChoiceGroup[]
}

function Scope({ value, error, onChange, words, choices, groups }: ScopeProps) {
  const translate = useTranslate()
  return (
    <Stack gap="xs">
      <Radio.Group
        aria-label={translate(words.pick)}
        value={value === null ? 'all' : 'some'}
        onChange={(next) => onChange(next === 'all' ? null : [])}
      >
        <Group gap="lg">
          <Radio value="all" label={translate(words.all)} />
          <Radio value="some" label={translate(words.some)} />
        </Group>
      </Radio.Group>
      {value !== null && (
        <ScopePicker
          label={translate(words.pick)}
          picked={value}
          choices={choices}
          groups={groups}
          error={error}
          onChange={onChange}
        />
      )}
    </Stack>
  )
}

function regionsOf(locations: readonly LocationRow[]): ChoiceGroup[] {
  const regions = new Map<string, { id: string; name: string; ids: string[] }>()
  for (const { id, region } of locations) {
    if (!region) continue
    const known = regions.get(region.id) ?? { id: region.id, name: region.name, ids: [] }
    known.ids.push(id)
    regions.set(region.id, known)
  }
  return [...regions.values()].sort((a, b) => a.name.localeCompare(b.name))
}
