import { Button, Group, Menu, MultiSelect, Radio, Stack } from '@mantine/core'
import { IconMap2 } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import type { MessageKey } from '../../lib/message-keys.ts'
import { departmentsOptions, locationsOptions } from '../../lib/places.ts'

type ScopeFieldProps = {
  /** null means all of them, also those to come. */
  value: string[] | null
  error?: React.ReactNode
  onChange: (ids: string[] | null) => void
}

/** Which locations somebody answers for. A whole region is one click, because brands have thousands. */
export function LocationScope(props: ScopeFieldProps) {
  const translate = useTranslate()
  const { data: locations } = useSuspenseQuery(locationsOptions)
  const { value, onChange } = props
  const regions = new Map(
    locations.flatMap(({ region }) => (region ? [[region.id, region.name] as const] : [])),
  )
  const addRegion = (regionId: string) => {
    const inside = locations.filter(({ region }) => region?.id === regionId).map(({ id }) => id)
    onChange([...new Set([...(value ?? []), ...inside])])
  }
  return (
    <Scope
      {...props}
      all="people.allLocations"
      some="people.someLocations"
      pick="people.pickLocations"
      choices={locations}
    >
      {regions.size > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" size="xs" leftSection={<IconMap2 size={14} />}>
              {translate('people.addRegion')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={280} style={{ overflowY: 'auto' }}>
            {[...regions].map(([id, name]) => (
              <Menu.Item key={id} onClick={() => addRegion(id)}>
                {name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Scope>
  )
}

/** Which departments somebody works in. */
export function DepartmentScope(props: ScopeFieldProps) {
  const { data: departments } = useSuspenseQuery(departmentsOptions)
  const choices = departments.filter(({ id, isArchived }) => !isArchived || props.value?.includes(id))
  return (
    <Scope
      {...props}
      all="people.allDepartments"
      some="people.someDepartments"
      pick="people.pickDepartments"
      choices={choices}
    />
  )
}

type ScopeProps = ScopeFieldProps & {
  all: MessageKey
  some: MessageKey
  pick: MessageKey
  choices: readonly { id: string; name: string }[]
  children?: React.ReactNode
}

const mostShown = 60

function Scope({ value, error, onChange, all, some, pick, choices, children }: ScopeProps) {
  const translate = useTranslate()
  return (
    <Stack gap="xs">
      <Radio.Group
        value={value === null ? 'all' : 'some'}
        onChange={(next) => onChange(next === 'all' ? null : [])}
      >
        <Group gap="lg">
          <Radio value="all" label={translate(all)} />
          <Radio value="some" label={translate(some)} />
        </Group>
      </Radio.Group>
      {value !== null && (
        <>
          <MultiSelect
            aria-label={translate(pick)}
            placeholder={value.length === 0 ? translate(pick) : ''}
            data={choices.map(({ id, name }) => ({ value: id, label: name }))}
            value={value}
            onChange={onChange}
            error={error}
            searchable
            clearable
            hidePickedOptions
            limit={mostShown}
            maxDropdownHeight={260}
            nothingFoundMessage={translate('common.nothingFound')}
          />
          {children && <div>{children}</div>}
        </>
      )}
    </Stack>
  )
}
