import { SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { departmentsOptions } from '../../../lib/places.ts'
import { useSession } from '../../../lib/session.ts'
import type { SavedView } from '../../../lib/shapes.ts'
import type { Sort } from '../../../paths.ts'
import type { Filter } from '../../../ui/filter-builder/filter-model.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'

type SaveViewDialogProps = {
  filter: Filter
  sort: Sort
  onSaved: (view: SavedView) => void
  onClose: () => void
}

/** Gives a filter a name, for oneself, a team or everybody. */
export function SaveViewDialog({ filter, sort, onSaved, onClose }: SaveViewDialogProps) {
  const translate = useTranslate()
  const client = useQueryClient()
  const mayShare = useSession().permissions.includes('views.share')
  const { data: departments = [] } = useQuery(departmentsOptions)
  const form = useForm<{ name: string; audience: SavedView['audience']; departmentId: string | null }>({
    initialValues: { name: '', audience: 'personal', departmentId: null },
    validate: { name: (name) => (name.trim() ? null : translate('views.nameMissing')) },
  })
  const audiences = [
    { value: 'personal', label: translate('views.forMe') },
    { value: 'department', label: translate('views.forDepartment') },
    { value: 'everybody', label: translate('views.forEverybody') },
  ]
  return (
    <FormDialog
      isOpen
      title={translate('views.saveAs')}
      form={form}
      submit={translate('views.save')}
      save={async (values) => {
        const view = await answer(api.POST('/api/v1/views', { body: { ...values, filter, sort } }))
        await client.invalidateQueries({ queryKey: ['views'] })
        onSaved(view)
      }}
      onClose={onClose}
    >
      <Stack gap="md">
        <TextInput
          label={translate('views.name')}
          maxLength={80}
          data-autofocus
          {...form.getInputProps('name')}
        />
        {mayShare && (
          <SegmentedControl
            aria-label={translate('views.audience')}
            data={audiences}
            {...form.getInputProps('audience')}
          />
        )}
        {form.values.audience === 'department' && (
          <Select
            label={translate('common.department')}
            data={departments.map(({ id, name }) => ({ value: id, label: name }))}
            searchable
            {...form.getInputProps('departmentId')}
          />
        )}
      </Stack>
    </FormDialog>
  )
}
