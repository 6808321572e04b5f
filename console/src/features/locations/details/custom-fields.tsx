import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Section } from '../../../ui/section.tsx'
import { type CustomField, locationSettingsOptions } from '../queries.ts'
import type { DetailsDraft } from './details-draft.ts'

type FieldsProps = { form: UseFormReturnType<DetailsDraft> }
type Value = string | number | boolean

/** What the brand alone keeps of its places. */
export function CustomFields({ form }: FieldsProps) {
  const translate = useTranslate()
  const { data } = useSuspenseQuery(locationSettingsOptions)
  const { customValues } = form.values
  if (data.locationCustomFields.length === 0) return null
  function change(id: string, value: Value | undefined) {
    const { [id]: _before, ...others } = customValues
    form.setFieldValue('customValues', value === undefined ? others : { ...others, [id]: value })
  }
  return (
    <Section title={translate('record.customFields')} text={translate('record.customFieldsText')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {data.locationCustomFields.map((field) => (
          <CustomInput
            key={field.id}
            field={field}
            value={customValues[field.id]}
            error={form.errors[`customValues.${field.id}`]}
            onChange={(value) => change(field.id, value)}
          />
        ))}
      </SimpleGrid>
    </Section>
  )
}

type InputProps = {
  field: CustomField
  value: Value | undefined
  error: React.ReactNode
  onChange: (value: Value | undefined) => void
}

function CustomInput({ field, value, error, onChange }: InputProps) {
  const translate = useTranslate()
  const common = { label: field.name, error }
  switch (field.kind) {
    case 'number':
      return (
        <NumberInput
          {...common}
          value={typeof value === 'number' ? value : ''}
          onChange={(given) => onChange(typeof given === 'number' ? given : undefined)}
        />
      )
    case 'yes_no':
      return (
        <Select
          {...common}
          clearable
          data={[
            { value: 'yes', label: translate('record.yes') },
            { value: 'no', label: translate('record.no') },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={(given) => onChange(given === null ? undefined : given === 'yes')}
        />
      )
    case 'choice':
      return (
        <Select
          {...common}
          clearable
          data={field.choices}
          value={typeof value === 'string' ? value : null}
          onChange={(given) => onChange(given ?? undefined)}
        />
      )
    default:
      return (
        <TextInput
          {...common}
          type={field.kind}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
        />
      )
  }
}
