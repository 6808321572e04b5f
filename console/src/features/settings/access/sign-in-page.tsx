import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconBuilding } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { DeleteIcon } from '../../../ui/delete-button.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { ListPage } from '../../../ui/list-page.tsx'
import { Row } from '../../../ui/row-list.tsx'
import { SecretInput } from '../../../ui/secret-input.tsx'
import { type SsoProvider, ssoProvidersOptions } from './queries.ts'

/** Company sign-ins: colleagues come in with the account they have already. */
export function SignInProvidersPage() {
  const translate = useTranslate()
  const { data } = useSuspenseQuery(ssoProvidersOptions)
  const [isAdding, setIsAdding] = useState(false)
  return (
    <ListPage
      title={translate('settings.signIn')}
      lead={translate('settings.signInLead')}
      items={data.items}
      add={{ label: translate('settings.addSso'), onClick: () => setIsAdding(true) }}
      empty={{
        icon: IconBuilding,
        title: translate('settings.noSso'),
        text: translate('settings.noSsoText'),
      }}
      dialogs={isAdding && <NewProvider redirectUri={data.redirectUri} onClose={() => setIsAdding(false)} />}
    >
      {(provider) => <ProviderRow provider={provider} />}
    </ListPage>
  )
}

function ProviderRow({ provider }: { provider: SsoProvider }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const { id, name, domain, issuer } = provider
  async function remove() {
    await answer(api.DELETE('/api/v1/sso-providers/{id}', { params: { path: { id } } }))
    await client.invalidateQueries({ queryKey: ssoProvidersOptions.queryKey })
  }
  return (
    <Row
      name={name}
      detail={`@${domain} · ${issuer}`}
      side={
        <DeleteIcon
          title={translate('settings.removeSso', { name })}
          text={translate('settings.removeSsoText', { domain })}
          action={translate('forms.remove')}
          onConfirm={remove}
        />
      }
    />
  )
}

const fieldOfKey: Record<string, string> = { ssoDomainTaken: 'domain', ssoIssuer: 'issuer' }

function NewProvider({ redirectUri, onClose }: { redirectUri: string; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const required = (text: string) => (text.trim() ? null : translate('common.required'))
  const form = useForm({
    initialValues: { name: '', issuer: '', domain: '', clientId: '', clientSecret: '' },
    validate: {
      name: required,
      issuer: (text) => (/^https?:\/\/\S+$/.test(text.trim()) ? null : translate('settings.badIssuer')),
      domain: (text) => (/^[\w-]+(\.[\w-]+)+$/.test(text.trim()) ? null : translate('settings.badDomain')),
      clientId: required,
      clientSecret: required,
    },
  })
  async function create(values: typeof form.values) {
    const body = { ...values, issuer: values.issuer.trim(), domain: values.domain.trim() }
    await answer(api.POST('/api/v1/sso-providers', { body }))
    await client.invalidateQueries({ queryKey: ssoProvidersOptions.queryKey })
  }
  return (
    <FormDialog
      isOpen
      title={translate('settings.addSso')}
      text={translate('settings.addSsoText')}
      submit={translate('settings.addSso')}
      form={form}
      save={create}
      fieldOf={(path) => fieldOfKey[path] ?? path}
      onClose={onClose}
    >
      <CopyField label={translate('settings.redirectUri')} value={redirectUri} />
      <TextInput
        label={translate('settings.ssoName')}
        placeholder="Google Workspace"
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput
        label={translate('settings.issuer')}
        placeholder="https://accounts.google.com"
        inputMode="url"
        required
        {...form.getInputProps('issuer')}
      />
      <TextInput
        label={translate('settings.domain')}
        description={translate('settings.domainText')}
        placeholder="brand.example"
        required
        {...form.getInputProps('domain')}
      />
      <TextInput
        label={translate('settings.clientId')}
        autoComplete="off"
        required
        {...form.getInputProps('clientId')}
      />
      <SecretInput
        label={translate('settings.clientSecret')}
        autoComplete="off"
        required
        {...form.getInputProps('clientSecret')}
      />
    </FormDialog>
  )
}
