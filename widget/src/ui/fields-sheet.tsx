/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import type { Field, FieldValues } from '../contract.ts'
import { Sheet } from './sheet.tsx'
import type { UiProps } from './ui.ts'
import { useFieldId } from './use-field-id.ts'

/** What the brand asks before the first message goes; the words are written already and are not lost. */
export function FieldsSheet({ ui }: UiProps) {
  const { state, say, chat } = ui
  const { fields } = state.setup
  const [values, setValues] = useState<FieldValues>(() => valuesFrom(fields, state.known))
  const isOptional = fields.every(({ isRequired }) => !isRequired)
  function submit(event: SubmitEvent) {
    event.preventDefault()
    chat.send(filled(values))
  }
  return (
    <Sheet ui={ui} title={say('fields')} text={say('fieldsText')}>
      <form class="form" onSubmit={submit}>
        {fields.map((field) => (
          <FieldInput
            key={field.key}
            field={field}
            value={values[field.key] ?? ''}
            choose={say('choose')}
            optional={say('optional')}
            onChange={(value) => setValues({ ...values, [field.key]: value })}
          />
        ))}
        <button type="submit" class="primary">
          {say('send')}
        </button>
        {isOptional && (
          <button type="button" class="secondary" onClick={() => chat.send()}>
            {say('skip')}
          </button>
        )}
      </form>
    </Sheet>
  )
}

type FieldInputProps = {
  field: Field
  value: string | boolean
  choose: string
  optional: string
  onChange: (value: string | boolean) => void
}

const types = { text: 'text', email: 'email', phone: 'tel' } as const
const fills = { text: 'on', email: 'email', phone: 'tel' } as const

function FieldInput({ field, value, choose, optional, onChange }: FieldInputProps) {
  const id = useFieldId()
  const { kind, label, isRequired, options = [] } = field
  const shared = { id, required: isRequired, maxLength: 500 }
  if (kind === 'checkbox')
    return (
      <label class="tick">
        <input
          type="checkbox"
          required={isRequired}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
    )
  return (
    <>
      <label for={id}>
        {label} {!isRequired && <span class="small">{optional}</span>}
      </label>
      {kind === 'select' ? (
        <select {...shared} value={String(value)} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{choose}</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={types[kind]}
          list={undefined}
          autocomplete={field.key === 'name' ? 'name' : fills[kind]}
          value={String(value)}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </>
  )
}

function valuesFrom(fields: readonly Field[], known: Record<string, string | number | boolean>): FieldValues {
  const values: FieldValues = {}
  for (const { key, kind } of fields) {
    const value = known[key] ?? known[kind]
    if (value !== undefined) values[key] = typeof value === 'number' ? String(value) : value
  }
  return values
}

function filled(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === '' ? [] : [[key, value]])),
  )
}
