import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconMap2, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { locationKeys, regionsOptions } from './queries.ts'
import type { Region } from './shapes.ts'

type Doing = { state: 'nothing' } | { state: 'adding' } | { state: 'renaming' | 'deleting'; region: Region }

/** Groups of locations that are managed and counted together. */
export function RegionsPage() {
  const translate = useTranslate()
  const { data: regions } = useSuspenseQuery(regionsOptions)
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' })
  const stop = () => setDoing({ state: 'nothing' })
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setDoing({ state: 'adding' })}>
      {translate('locations.addRegion')}
    </Button>
  )
  return (
    <Page
      title={translate('locations.regions')}
      lead={translate('locations.regionsLead')}
      actions={regions.length > 0 && add}
    >
      {regions.length === 0 ? (
        <EmptyState icon={IconMap2} title={translate('locations.noRegions')} action={add}>
          {translate('locations.noRegionsText')}
        </EmptyState>
      ) : (
        <RowList label={translate('locations.regions')}>
          {regions.map((region) => (
            <Row
              key={region.id}
              name={region.name}
              detail={translate('locations.locationCount', { count: region.locationCount })}
              side={
                <>
                  <IconButton
                    icon={IconPencil}
                    label={translate('locations.renameRegion', { name: region.name })}
                    onClick={() => setDoing({ state: 'renaming', region })}
                  />
                  <IconButton
                    icon={IconTrash}
                    label={translate('locations.deleteRegion', { name: region.name })}
                    onClick={() => setDoing({ state: 'deleting', region })}
                  />
                </>
              }
            />
          ))}
        </RowList>
      )}
      {doing.state === 'adding' && <RegionDialog onClose={stop} />}
      {doing.state === 'renaming' && <RegionDialog region={doing.region} onClose={stop} />}
      {doing.state === 'deleting' && <DeleteRegion region={doing.region} onClose={stop} />}
    </Page>
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

function DeleteRegion({ region, onClose }: { region: Region; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  async function remove() {
    const params = { path: { id: region.id } }
    const { items } = await answer(api.DELETE('/api/v1/regions/{id}', { params }))
    client.setQueryData(regionsOptions.queryKey, items)
    await client.invalidateQueries({ queryKey: locationKeys.pages })
  }
  return (
    <ConfirmDialog
      title={translate('locations.deleteRegion', { name: region.name })}
      text={translate('locations.deleteRegionText', { count: region.locationCount })}
      action={translate('forms.remove')}
      onConfirm={remove}
      onCancel={onClose}
    />
  )
}
