import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { directoriesOptions, type Platform, platformsOptions } from './queries.ts'

type Values = { platform: Platform['kind']; name: string }

/** Asks which platform it is and how to call it here. */
export function NewDirectory({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { data: platforms = [] } = useQuery(platformsOptions)
  const offered = platforms.filter(({ showsLocations }) => showsLocations)
  const initialValues: Values = { platform: 'other', name: '' }
  const form = useForm({
    initialValues,
    validate: { name: (name: string) => (name.trim() ? null : translate('common.required')) },
  })
  async function save({ platform, name }: Values) {
    const made = await answer(api.POST('/api/v1/directories', { body: { platform, name: name.trim() } }))
    await client.invalidateQueries({ queryKey: directoriesOptions.queryKey })
    await navigate({ to: paths.directory(made.id) })
  }
  // Its usual name, unless somebody has written another.
  function choose(kind: string | null) {
    const before = offered.find((one) => one.kind === form.values.platform)
    const chosen = offered.find((one) => one.kind === kind)
    if (!chosen) return
    const isOwn = form.values.name !== '' && form.values.name !== before?.name
    form.setValues({ platform: chosen.kind, ...(isOwn ? {} : { name: chosen.name }) })
  }
  return (
    <FormDialog
      isOpen={isOpen}
      title={translate('listings.add')}
      text={translate('listings.addText')}
      form={form}
      submit={translate('listings.add')}
      save={save}
      onClose={onClose}
    >
      <SearchSelect
        label={translate('listings.platform')}
        data={offered.map(({ kind, name }) => ({
          value: kind,
          label: name || translate('listings.platformOther'),
        }))}
        value={form.values.platform}
        onChange={choose}
        allowDeselect={false}
      />
      <TextInput
        label={translate('common.name')}
        placeholder="OpenStreetMap"
        maxLength={120}
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
    </FormDialog>
  )
}
