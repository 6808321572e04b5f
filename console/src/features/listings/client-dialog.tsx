import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { SecretInput } from '../../ui/secret-input.tsx'
import { type Connection, useListingChange } from './live-queries.ts'
import type { Platform } from './queries.ts'

type DialogProps = {
  id: string
  connection: Connection
  platform: Platform
  isOpen: boolean
  onClose: () => void
}

const titles = { oauth: 'listings.client', api_key: 'listings.keyTitle', none: 'listings.siteTitle' } as const

/** Asks for what the platform wants to know of the brand's own client, and no more. */
export function ClientDialog({ id, connection, platform: { auth, asks }, isOpen, onClose }: DialogProps) {
  const translate = useTranslate()
  const { clientId, account } = connection
  const form = useForm({ initialValues: { clientId, clientSecret: '', account } })
  const keep = useListingChange((body: { clientId: string; clientSecret?: string; account: string }) =>
    answer(api.PUT('/api/v1/directories/{id}/connection', { params: { path: { id } }, body })),
  )
  const isKeyAlone = !asks.includes('client_id')
  return (
    <FormDialog
      isOpen={isOpen}
      title={translate(titles[auth])}
      text={translate(auth === 'none' ? 'listings.siteDialogText' : 'listings.clientText')}
      form={form}
      submit={translate('common.save')}
      save={({ clientSecret, ...given }) =>
        keep.mutateAsync({ ...given, ...(clientSecret && { clientSecret }) })
      }
      onClose={onClose}
    >
      {asks.includes('client_id') && (
        <TextInput label={translate('listings.clientId')} required {...form.getInputProps('clientId')} />
      )}
      {asks.includes('client_secret') && (
        <SecretInput
          label={translate(isKeyAlone ? 'listings.apiKey' : 'listings.clientSecret')}
          autoComplete="off"
          {...form.getInputProps('clientSecret')}
        />
      )}
      {asks.includes('site') && (
        <TextInput
          label={translate('listings.site')}
          description={translate('listings.siteText')}
          placeholder="https://"
          required
          {...form.getInputProps('account')}
        />
      )}
      {asks.includes('account') && (
        <TextInput
          label={translate('listings.account')}
          description={translate('listings.accountText')}
          required
          {...form.getInputProps('account')}
        />
      )}
    </FormDialog>
  )
}
