import { NumberInput, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { fieldsOptions } from '../../lib/marks.ts'
import type { ActionDraft } from './action-model.ts'

type FieldValueInputProps = { draft: ActionDraft; onChange: (change: Partial<ActionDraft>) => void }

/** What is written into one of the brand's own fields; nothing empties it. */
export function FieldValueInput({ draft: { target, value }, onChange }: FieldValueInputProps) {
  const translate = useTranslate()
  const field = useQuery(fieldsOptions).data?.find(({ id }) => id === target)
  const label = translate('actions.fieldValue')
  const empty = translate('actions.emptied')
  switch (field?.kind) {
    case undefined:
      return null
    case 'number':
      return (
        <NumberInput
          aria-label={label}
          placeholder={empty}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange({ value: typeof next === 'number' ? next : null })}
        />
      )
    case 'checkbox':
      return (
        <Select
          aria-label={label}
          placeholder={empty}
          data={[
            { value: 'true', label: translate('views.yes') },
            { value: 'false', label: translate('views.no') },
          ]}
          value={typeof value === 'boolean' ? String(value) : null}
          onChange={(next) => onChange({ value: next === null ? null : next === 'true' })}
          clearable
        />
      )
    case 'choice':
      return (
        <Select
          aria-label={label}
          placeholder={empty}
          data={field.choices}
          value={typeof value === 'string' ? value : null}
          onChange={(next) => onChange({ value: next })}
          clearable
        />
      )
    case 'date':
    case 'text':
      return (
        <TextInput
          aria-label={label}
          placeholder={empty}
          type={field.kind === 'date' ? 'date' : 'text'}
          maxLength={2_000}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) => onChange({ value: currentTarget.value || null })}
        />
      )
  }
}
