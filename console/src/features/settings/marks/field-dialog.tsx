import { Select, Switch, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type CustomField, fieldsOptions } from '../../../lib/marks.ts'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { ifMatch } from '../../../lib/use-versioned.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'

type Kind = CustomField['kind']
type Draft = { name: string; kind: Kind; choices: string; isRequired: boolean }

const kinds = ['text', 'number', 'date', 'checkbox', 'choice'] as const

/** How each kind of field is called. */
export const kindNames: Record<Kind, MessageKey> = {
  text: 'marks.kindText',
  number: 'marks.kindNumber',
  date: 'marks.kindDate',
  checkbox: 'marks.kindCheckbox',
  choice: 'marks.kindChoice',
}

/** Adds a field, or changes one; its kind stays what it was. */
export function FieldDialog({ field, onClose }: { field?: CustomField; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const form = useForm<Draft>({
    initialValues: {
      ...{ name: field?.name ?? '', kind: field?.kind ?? 'text', isRequired: field?.isRequired ?? false },
      choices: field?.choices.join('\n') ?? '',
    },
    validate: {
      name: (name) => (name.trim() ? null : translate('common.required')),
      choices: (choices, { kind }) =>
        kind === 'choice' && linesOf(choices).length === 0 ? translate('marks.choicesMissing') : null,
    },
  })
  async function save({ kind, choices: lines, name, isRequired }: Draft) {
    const choices = kind === 'choice' ? linesOf(lines) : []
    const body = { name, isRequired, choices }
    await answer(
      field
        ? api.PATCH('/api/v1/custom-fields/{id}', {
            params: { path: { id: field.id }, header: ifMatch(field) },
            body,
          })
        : api.POST('/api/v1/custom-fields', { body: { ...body, kind } }),
    )
    await client.invalidateQueries({ queryKey: fieldsOptions.queryKey })
  }
  return (
    <FormDialog
      isOpen
      size="sm"
      title={field ? translate('marks.edit', { name: field.name }) : translate('marks.newField')}
      submit={translate(field ? 'common.save' : 'marks.create')}
      form={form}
      save={save}
      fieldOf={(path) => (path === 'nameTaken' ? 'name' : path.replace(/^choices\..*/, 'choices'))}
      onClose={onClose}
    >
      <TextInput
        label={translate('marks.name')}
        required
        data-autofocus
        maxLength={60}
        {...form.getInputProps('name')}
      />
      <Select
        label={translate('marks.kind')}
        description={field && translate('marks.kindFixed')}
        data={kinds.map((kind) => ({ value: kind, label: translate(kindNames[kind]) }))}
        allowDeselect={false}
        disabled={field !== undefined}
        {...form.getInputProps('kind')}
      />
      {form.values.kind === 'choice' && (
        <Textarea
          label={translate('marks.choices')}
          description={translate('marks.choicesText')}
          required
          autosize
          minRows={3}
          maxRows={12}
          {...form.getInputProps('choices')}
        />
      )}
      <Switch
        label={translate('marks.required')}
        description={translate('marks.requiredText')}
        {...form.getInputProps('isRequired', { type: 'checkbox' })}
      />
    </FormDialog>
  )
}

function linesOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ]
}
