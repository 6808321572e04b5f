import { Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type BrandTag, tagsOptions } from '../../../lib/marks.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

/** Makes one tag of two: everything with `tag` gets the one that is chosen. */
export function MergeTagsDialog({ tag, onClose }: { tag: BrandTag; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const { data } = useSuspenseQuery(tagsOptions)
  const others = data.items.filter((one) => !one.isArchived && one.id !== tag.id)
  const form = useForm<{ keptId: string | null }>({
    initialValues: { keptId: null },
    validate: { keptId: (keptId) => (keptId ? null : translate('common.required')) },
  })
  async function save({ keptId }: { keptId: string | null }) {
    const path = { id: keptId ?? '' }
    const kept = await answer(
      api.POST('/api/v1/tags/{id}/merges', { params: { path }, body: { otherId: tag.id } }),
    )
    await client.invalidateQueries({ queryKey: tagsOptions.queryKey })
    notifyDone(translate('marks.mergedDone', { name: tag.name, into: kept.name }))
  }
  return (
    <FormDialog
      isOpen
      size="sm"
      title={translate('marks.mergeTitle', { name: tag.name })}
      text={translate('marks.mergeText', { name: tag.name })}
      submit={translate('marks.merge')}
      form={form}
      save={save}
      onClose={onClose}
    >
      <Select
        label={translate('marks.mergeInto')}
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        required
        data-autofocus
        openOnFocus={false}
        nothingFoundMessage={translate('common.nothingFound')}
        {...form.getInputProps('keptId')}
      />
    </FormDialog>
  )
}
