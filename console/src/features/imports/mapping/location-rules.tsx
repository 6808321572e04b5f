import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { ImportFound, ImportMapping } from '../queries.ts'
import type { Choice } from './choices.ts'
import { ValueTable } from './value-table.tsx'

type Rule = ImportMapping['locations'][number]
type Teller = {
  key: string
  by: Rule['by']
  fieldId: string | null
  label: string
  values: ImportFound['tags']
}

type LocationRulesProps = {
  found: ImportFound
  mapping: ImportMapping
  locations: readonly Choice[]
  onChange: (changes: Partial<ImportMapping>) => void
}

/** What tells which location a conversation belongs to, and which value is which location. */
export function LocationRules({ found, mapping, locations, onChange }: LocationRulesProps) {
  const translate = useTranslate()
  const tellers = useTellers(found)
  const [key, setKey] = useState(() => keyOf(mapping.locations[0]))
  const teller = tellers.find((one) => one.key === key)
  const own = mapping.locations.filter((rule) => keyOf(rule) === teller?.key)
  const choose = ({ by, fieldId }: Teller, value: string, locationId: string | null) => {
    const others = mapping.locations.filter((rule) => keyOf(rule) !== teller?.key || rule.value !== value)
    onChange({ locations: locationId === null ? others : [...others, { by, fieldId, value, locationId }] })
  }
  return (
    <>
      <Select
        label={translate('imports.toldBy')}
        description={translate('imports.toldByText')}
        placeholder={translate('imports.toldByNothing')}
        data={tellers.map((one) => ({ value: one.key, label: one.label }))}
        value={teller?.key ?? null}
        clearable
        onChange={(value) => setKey(value ?? '')}
      />
      {teller && (
        <ValueTable
          key={teller.key}
          values={teller.values}
          choices={locations}
          chosen={Object.fromEntries(own.map((rule) => [rule.value, rule.locationId]))}
          placeholder={translate('imports.noLocation')}
          onChoose={(value, choice) => choose(teller, value, choice)}
        />
      )}
      <Select
        label={translate('imports.elseLocation')}
        placeholder={translate('imports.noLocation')}
        data={[...locations]}
        value={mapping.locationId}
        clearable
        searchable
        onChange={(locationId) => onChange({ locationId })}
      />
    </>
  )
}

function keyOf(rule: Rule | undefined): string {
  return rule ? `${rule.by} ${rule.fieldId ?? ''}` : ''
}

function useTellers(found: ImportFound): Teller[] {
  const translate = useTranslate()
  const plain = (by: Exclude<Rule['by'], 'field'>, values: ImportFound['tags']): Teller[] =>
    values.length === 0
      ? []
      : [{ key: `${by} `, by, fieldId: null, label: translate(`imports.by_${by}`), values }]
  return [
    ...plain('tag', found.tags),
    ...plain('inbox', found.inboxes),
    ...plain('address', found.addresses),
    ...plain('group', found.groups),
    ...plain('organization', found.organizations),
    ...found.fields.map((field) => ({
      ...{ key: `field ${field.value}`, by: 'field' as const, fieldId: field.value },
      label: translate('imports.byField', { name: field.name || field.value }),
      values: field.values.map((one) => ({ ...one, name: '', email: '' })),
    })),
  ]
}
