import { Checkbox, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type CustomField, type FieldValue, fieldsOptions } from '../../../lib/marks.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { readNumber } from './read-number.ts'

type MissingFieldsDialogProps = {
  conversation: Conversation
  /** The fields the server asked for. */
  fieldIds: readonly string[]
  /** What happens when they are filled in, as a verb. */
  submit: string
  /** Does again what was refused. */
  onFilled: () => unknown
  onClose: () => void
}

/** Asks for just what is missing before a conversation can be resolved, and then resolves it. */
export function MissingFieldsDialog(props: MissingFieldsDialogProps) {
  const { data = [] } = useQuery(fieldsOptions)
  const fields = data.filter(({ id }) => props.fieldIds.includes(id))
  // A field that was added since is asked for as soon as it is known.
  if (fields.length === 0) return null
  return <AskedFields key={fields.map(({ id }) => id).join()} {...props} fields={fields} />
}

type Written = { written: Record<string, string | boolean | null> }

function AskedFields(props: MissingFieldsDialogProps & { fields: readonly CustomField[] }) {
  const { conversation, fields, submit, onFilled, onClose } = props
  const translate = useTranslate()
  const form = useForm<Written>({
    initialValues: { written: startOf(conversation, fields) },
    validate: {
      written: Object.fromEntries(
        fields.map((field) => [
          field.id,
          (value: string | boolean | null) => {
            if (field.kind === 'checkbox') return value ? null : translate('marks.mustTick')
            if (String(value ?? '').trim() === '') return translate('common.required')
            return readWritten(field, value) === null ? translate('marks.numberWanted') : null
          },
        ]),
      ),
    },
  })
  async function save({ written }: Written) {
    const values = fields.map((field) => ({
      fieldId: field.id,
      value: readWritten(field, written[field.id] ?? null),
    }))
    const params = { path: { id: conversation.id } }
    await answer(api.PATCH('/api/v1/conversations/{id}/fields', { params, body: { values } }))
    await onFilled()
  }
  return (
    <FormDialog
      isOpen
      size="sm"
      title={translate('marks.missingTitle')}
      text={translate('marks.missingText', { count: fields.length })}
      submit={submit}
      form={form}
      save={save}
      onClose={onClose}
    >
      {fields.map((field, index) => (
        <AskedField
          key={field.id}
          field={field}
          isFirst={index === 0}
          {...form.getInputProps(`written.${field.id}`, {
            type: field.kind === 'checkbox' ? 'checkbox' : 'input',
          })}
        />
      ))}
    </FormDialog>
  )
}

function AskedField({ field, isFirst, ...input }: { field: CustomField; isFirst: boolean }) {
  const focus = isFirst ? { 'data-autofocus': true } : {}
  switch (field.kind) {
    case 'checkbox':
      return <Checkbox label={field.name} {...focus} {...input} />
    case 'choice':
      return (
        <Select
          label={field.name}
          data={field.choices}
          required
          searchable
          openOnFocus={false}
          {...focus}
          {...input}
        />
      )
    default:
      return (
        <TextInput
          label={field.name}
          type={field.kind === 'date' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'decimal' : 'text'}
          maxLength={2000}
          required
          {...focus}
          {...input}
        />
      )
  }
}

function startOf(conversation: Conversation, fields: readonly CustomField[]): Written['written'] {
  return Object.fromEntries(
    fields.map(({ id, kind }) => {
      const known = conversation.fields.find(({ fieldId }) => fieldId === id)?.value
      if (kind === 'checkbox') return [id, known === true]
      return [id, known === undefined ? (kind === 'choice' ? null : '') : String(known)]
    }),
  )
}

function readWritten({ kind }: CustomField, written: string | boolean | null): FieldValue | null {
  if (kind === 'number') return readNumber(String(written ?? '')) ?? null
  return written
}
