import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate, useTranslator } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { Chip } from '../../ui/chip.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Section } from '../../ui/section.tsx'
import { ClientDialog } from './client-dialog.tsx'
import classes from './listings.module.css'
import { type Connection, connectionOptions, useListingChange } from './live-queries.ts'
import type { Directory, Platform } from './queries.ts'
import { connectionNames } from './words.ts'

/** How a directory's platform lets us in, by a person there or by a key entered here; and reading it. */
export function ConnectionSection({
  directory: { id },
  platform,
}: {
  directory: Directory
  platform: Platform
}) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: connection } = useQuery(connectionOptions(id))
  const [isEditing, setIsEditing] = useState(false)
  if (!connection) return null
  const { state } = connection
  const isByKey = platform.auth !== 'oauth'
  const words = connectionWords[platform.auth]
  const isFirst = state === 'none'
  return (
    <Section title={translate('listings.connection')} text={translate(words.text)}>
      <div>
        <Chip tone={connectionNames[state].tone}>{translate(connectionNames[state].name)}</Chip>
      </div>
      <Problem connection={connection} />
      {permissions.includes('channels.manage') && (
        <>
          {!isByKey && <CopyField label={translate('listings.redirectUri')} value={connection.redirectUri} />}
          <div className={classes.buttons}>
            <Buttons id={id} connection={connection} isByKey={isByKey} />
            <Button
              variant={isByKey && state !== 'connected' ? 'filled' : 'default'}
              onClick={() => setIsEditing(true)}
            >
              {translate(isFirst ? words.enter : words.change)}
            </Button>
          </div>
        </>
      )}
      <ClientDialog
        key={`${connection.clientId} ${connection.account}`}
        id={id}
        connection={connection}
        platform={platform}
        isOpen={isEditing}
        onClose={() => setIsEditing(false)}
      />
    </Section>
  )
}

const connectionWords = {
  oauth: {
    text: 'listings.connectionText',
    enter: 'listings.enterClient',
    change: 'listings.changeClient',
  },
  api_key: { text: 'listings.connectionKeyText', enter: 'listings.enterKey', change: 'listings.changeKey' },
  // Whoever reads a web site needs no more than its address.
  none: { text: 'listings.connectionSiteText', enter: 'listings.enterSite', change: 'listings.changeSite' },
} as const

function Problem({ connection: { problem, problemDetail } }: { connection: Connection }) {
  const { translateNamed } = useTranslator()
  if (!problem) return null
  return (
    <Text c="var(--danger)" size="sm" role="alert">
      {[translateNamed(`listings.problem_${problem}`) ?? problem, problemDetail].filter(Boolean).join(' ')}
    </Text>
  )
}

type ButtonsProps = { id: string; connection: Connection; isByKey: boolean }

function Buttons({ id, connection: { state }, isByKey }: ButtonsProps) {
  const translate = useTranslate()
  const params = { path: { id } }
  const signIn = useListingChange(async () => {
    const { url } = await answer(api.POST('/api/v1/directories/{id}/sign-ins', { params }))
    window.location.assign(url)
  })
  const read = useListingChange(() => answer(api.POST('/api/v1/directories/{id}/readings', { params })))
  const end = useListingChange(() => answer(api.DELETE('/api/v1/directories/{id}/connection', { params })))
  if (state === 'none' || (isByKey && state !== 'connected')) return null
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
