import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { departmentsOptions, locationsOptions, membersOptions } from '../../lib/places.ts'
import type { InboxSearch } from '../../paths.ts'
import { countConditions, filterIn } from '../../ui/filter-builder/filter-model.ts'
import classes from './list-header.module.css'

type FilterFormProps = {
  search: InboxSearch
  onChange: (search: InboxSearch) => void
  onMore: () => void
}
type Named = { id: string; name: string }

/** Narrows a view to a place, a team, a person. */
export function FilterForm({ search, onChange, onMore }: FilterFormProps) {
  const translate = useTranslate()
  const { data: locations = [] } = useQuery(locationsOptions)
  const { data: departments = [] } = useQuery(departmentsOptions)
  const { data: members = [] } = useQuery(membersOptions)
  const conditions = countConditions(filterIn(search.filter))
  const fields = [
    { key: 'location', label: translate('common.location'), options: locations },
    { key: 'department', label: translate('common.department'), options: departments },
    { key: 'assignee', label: translate('inbox.assignee'), options: members },
  ] as const
  const set = (key: 'location' | 'department' | 'assignee', value: string | null) =>
    onChange({ ...search, [key]: value ?? undefined })
  return (
    <div className={classes.form}>
      {fields.map(({ key, label, options }) => (
        <Select
          key={key}
          label={label}
          placeholder={translate('common.any')}
          data={options.map(({ id, name }: Named) => ({ value: id, label: name }))}
          value={search[key] ?? null}
          onChange={(value) => set(key, value)}
          searchable
          clearable
          limit={100}
          comboboxProps={{ withinPortal: false }}
          nothingFoundMessage={translate('common.nothingFound')}
        />
      ))}
      <Button variant="light" onClick={onMore}>
        {conditions > 0 ? translate('views.editConditions', { count: conditions }) : translate('views.more')}
      </Button>
      <Button
        variant="default"
        disabled={Object.values(search).every((value) => !value)}
        onClick={() => onChange({})}
      >
        {translate('inbox.clearFilter')}
      </Button>
    </div>
  )
}
