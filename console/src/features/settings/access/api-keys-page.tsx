import { Alert, Anchor, Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconAlertTriangle, IconKey } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { DeleteIcon } from '../../../ui/delete-button.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { ListPage } from '../../../ui/list-page.tsx'
import { Row } from '../../../ui/row-list.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { type ApiKey, apiKeysOptions, type CreatedApiKey } from './queries.ts'

type Doing = { state: 'nothing' } | { state: 'adding' } | { state: 'made'; key: CreatedApiKey }

/** The keys programs act with. */
export function ApiKeysPage() {
  const translate = useTranslate()
  const { data: keys } = useSuspenseQuery(apiKeysOptions)
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' })
  const stop = () => setDoing({ state: 'nothing' })
  return (
    <ListPage
      title={translate('settings.apiKeys')}
      lead={
        <>
          {translate('settings.apiKeysLead')}{' '}
          <Anchor href="/api/docs" target="_blank" rel="noreferrer" underline="always" inherit>
            {translate('settings.apiDocs')}
          </Anchor>
        </>
      }
      items={keys}
      add={{ label: translate('settings.addKey'), onClick: () => setDoing({ state: 'adding' }) }}
      empty={{ icon: IconKey, title: translate('settings.noKeys'), text: translate('settings.noKeysText') }}
      dialogs={
        <>
          {doing.state === 'adding' && (
            <NewKey onMade={(key) => setDoing({ state: 'made', key })} onClose={stop} />
          )}
          {doing.state === 'made' && <MadeKey apiKey={doing.key} onClose={stop} />}
        </>
      }
    >
      {(key) => <KeyRow apiKey={key} />}
    </ListPage>
  )
}

function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const { id, name, hint, createdBy, createdAt, lastUsedAt } = apiKey
  async function revoke() {
    await answer(api.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } }))
    await client.invalidateQueries({ queryKey: apiKeysOptions.queryKey })
  }
  return (
    <Row
      name={name}
      detail={
        <>
          <code>…{hint}…</code> · {createdBy?.name && `${createdBy.name}, `}
          <TimeAgo at={createdAt} form="distance" /> ·{' '}
          {lastUsedAt ? (
            <>
              {translate('settings.lastUsed')} <TimeAgo at={lastUsedAt} form="distance" />
            </>
          ) : (
            translate('settings.neverUsed')
          )}
        </>
      }
      side={
        <DeleteIcon
          title={translate('settings.revokeKey', { name })}
          text={translate('settings.revokeKeyText')}
          action={translate('settings.revokeKeyNow')}
          onConfirm={revoke}
        />
      }
    />
  )
}

function NewKey({ onMade, onClose }: { onMade: (key: CreatedApiKey) => void; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: (name) => (name.trim() ? null : translate('common.required')) },
  })
  async function create(body: { name: string }) {
    const made = await answer(api.POST('/api/v1/api-keys', { body }))
    await client.invalidateQueries({ queryKey: apiKeysOptions.queryKey })
    onMade(made)
  }
  return (
    <FormDialog
      isOpen
      keepOpen
      size="sm"
      title={translate('settings.addKey')}
      submit={translate('settings.addKey')}
      form={form}
      save={create}
      onClose={onClose}
    >
      <TextInput
        label={translate('settings.keyName')}
        description={translate('settings.keyNameText')}
        required
        data-autofocus
        maxLength={120}
        {...form.getInputProps('name')}
      />
    </FormDialog>
  )
}

function MadeKey({ apiKey, onClose }: { apiKey: CreatedApiKey; onClose: () => void }) {
  const translate = useTranslate()
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} title={apiKey.name}>
      <Stack gap="md">
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle size={18} />}>
          {translate('settings.keyOnce')}
        </Alert>
        <CopyField label={translate('settings.keySecret')} value={apiKey.secret} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{translate('settings.keyKept')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
