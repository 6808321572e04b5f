import { Button, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate, useTranslator } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { Chip } from '../../ui/chip.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { SecretInput } from '../../ui/secret-input.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './listings.module.css'
import { type Connection, connectionOptions, useListingChange } from './live-queries.ts'
import type { Directory } from './queries.ts'
import { connectionNames } from './words.ts'

/** Signing in at a directory's platform, and reading it. */
export function ConnectionSection({ directory: { id } }: { directory: Directory }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: connection } = useQuery(connectionOptions(id))
  const [isEditing, setIsEditing] = useState(false)
  if (!connection) return null
  const { state } = connection
  return (
    <Section title={translate('listings.connection')} text={translate('listings.connectionText')}>
      <div>
        <Chip tone={connectionNames[state].tone}>{translate(connectionNames[state].name)}</Chip>
      </div>
      <Problem connection={connection} />
      {permissions.includes('channels.manage') && (
        <>
          <CopyField label={translate('listings.redirectUri')} value={connection.redirectUri} />
          <div className={classes.buttons}>
            <Buttons id={id} connection={connection} />
            <Button variant="default" onClick={() => setIsEditing(true)}>
              {translate(state === 'none' ? 'listings.enterClient' : 'listings.changeClient')}
            </Button>
          </div>
        </>
      )}
      <ClientDialog
        key={connection.clientId}
        id={id}
        connection={connection}
        isOpen={isEditing}
        onClose={() => setIsEditing(false)}
      />
    </Section>
  )
}

function Problem({ connection: { problem, problemDetail } }: { connection: Connection }) {
  const { translateNamed } = useTranslator()
  if (!problem) return null
  return (
    <Text c="var(--danger)" size="sm" role="alert">
      {[translateNamed(`listings.problem_${problem}`) ?? problem, problemDetail].filter(Boolean).join(' ')}
    </Text>
  )
}

function Buttons({ id, connection: { state } }: { id: string; connection: Connection }) {
  const translate = useTranslate()
  const params = { path: { id } }
  const signIn = useListingChange(async () => {
    const { url } = await answer(api.POST('/api/v1/directories/{id}/sign-ins', { params }))
    window.location.assign(url)
  })
  const read = useListingChange(() => answer(api.POST('/api/v1/directories/{id}/readings', { params })))
  const end = useListingChange(() => answer(api.DELETE('/api/v1/directories/{id}/connection', { params })))
  if (state === 'none') return null
  if (state !== 'connected')
    return (
      <Button loading={signIn.isPending} onClick={() => signIn.mutate(undefined)}>
        {translate(state === 'expired' ? 'listings.connectAgain' : 'listings.connect')}
      </Button>
    )
  return (
    <>
      <Button loading={read.isPending} onClick={() => read.mutate(undefined)}>
        {translate('listings.readNow')}
      </Button>
      <Button variant="default" loading={end.isPending} onClick={() => end.mutate(undefined)}>
        {translate('listings.disconnect')}
      </Button>
    </>
  )
}

type DialogProps = { id: string; connection: Connection; isOpen: boolean; onClose: () => void }

function ClientDialog({ id, connection, isOpen, onClose }: DialogProps) {
  const translate = useTranslate()
  const form = useForm({ initialValues: { clientId: connection.clientId, clientSecret: '' } })
  const keep = useListingChange((body: { clientId: string; clientSecret?: string }) =>
    answer(api.PUT('/api/v1/directories/{id}/connection', { params: { path: { id } }, body })),
  )
  return (
    <FormDialog
      isOpen={isOpen}
      title={translate('listings.client')}
      text={translate('listings.clientText')}
      form={form}
      submit={translate('common.save')}
      save={({ clientId, clientSecret }) =>
        keep.mutateAsync({ clientId, ...(clientSecret && { clientSecret }) })
      }
      onClose={onClose}
    >
      <TextInput label={translate('listings.clientId')} required {...form.getInputProps('clientId')} />
      <SecretInput
        label={translate('listings.clientSecret')}
        autoComplete="off"
        {...form.getInputProps('clientSecret')}
      />
    </FormDialog>
  )
}
