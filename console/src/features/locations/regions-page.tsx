import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconMap2, IconPencil } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { DeleteIcon } from '../../ui/delete-button.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import { Row } from '../../ui/row-list.tsx'
import { locationKeys, regionsOptions } from './queries.ts'
import type { Region } from './shapes.ts'

type Doing = { state: 'nothing' } | { state: 'adding' } | { state: 'renaming'; region: Region }

/** Groups of locations that are managed and counted together. */
export function RegionsPage() {
  const translate = useTranslate()
  const { data: regions } = useSuspenseQuery(regionsOptions)
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' })
  const stop = () => setDoing({ state: 'nothing' })
  return (
    <ListPage
      title={translate('locations.regions')}
      lead={translate('locations.regionsLead')}
      items={regions}
      add={{ label: translate('locations.addRegion'), onClick: () => setDoing({ state: 'adding' }) }}
      empty={{
        icon: IconMap2,
        title: translate('locations.noRegions'),
        text: translate('locations.noRegionsText'),
      }}
      dialogs={
        <>
          {doing.state === 'adding' && <RegionDialog onClose={stop} />}
          {doing.state === 'renaming' && <RegionDialog region={doing.region} onClose={stop} />}
        </>
      }
    >
      {(region) => (
        <Row
          name={region.name}
          detail={translate('locations.locationCount', { count: region.locationCount })}
          side={
            <>
              <IconButton
                icon={IconPencil}
                label={translate('locations.renameRegion', { name: region.name })}
                onClick={() => setDoing({ state: 'renaming', region })}
              />
              <DeleteRegion region={region} />
            </>
          }
        />
      )}
    </ListPage>
  )
}

function RegionDialog({ region, onClose }: { region?: Region; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const form = useForm({
    initialValues: { name: region?.name ?? '' },
    validate: { name: (name) => (name.trim() ? null : translate('common.required')) },
  })
  async function save({ name }: { name: string }) {
    const body = { name: name.trim() }
    const { items } = await answer(
      region
        ? api.PATCH('/api/v1/regions/{id}', { params: { path: { id: region.id } }, body })
        : api.POST('/api/v1/regions', { body }),
    )
    client.setQueryData(regionsOptions.queryKey, items)
    await client.invalidateQueries({ queryKey: locationKeys.pages })
  }
  return (
    <FormDialog
      isOpen
      size="sm"
      title={
        region ? translate('locations.renameRegion', { name: region.name }) : translate('locations.addRegion')
      }
      submit={region ? translate('common.save') : translate('locations.create')}
      form={form}
      save={save}
      fieldOf={(path) => (path === 'name_taken' ? 'name' : path)}
      onClose={onClose}
    >
      <TextInput
        label={translate('locations.regionName')}
        required
        data-autofocus
        maxLength={120}
        {...form.getInputProps('name')}
      />
    </FormDialog>
  )
}

function DeleteRegion({ region }: { region: Region }) {
  const translate = useTranslate()
  const client = useQueryClient()
  async function remove() {
    const params = { path: { id: region.id } }
    const { items } = await answer(api.DELETE('/api/v1/regions/{id}', { params }))
    client.setQueryData(regionsOptions.queryKey, items)
    await client.invalidateQueries({ queryKey: locationKeys.pages })
  }
  return (
    <DeleteIcon
      title={translate('locations.deleteRegion', { name: region.name })}
      text={translate('locations.deleteRegionText', { count: region.locationCount })}
      action={translate('forms.remove')}
      onConfirm={remove}
    />
  )
}
