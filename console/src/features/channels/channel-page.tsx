import { Alert, Button, Menu } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArchive,
  IconDots,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { paths } from '../../paths.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import { Page } from '../../ui/page.tsx'
import { Backfill } from './backfill.tsx'
import { channelOfDraft, draftOfChannel } from './channel-draft.ts'
import { ChannelHealth, failureOf } from './channel-health.tsx'
import { ChannelTest } from './channel-test.tsx'
import { DnsRecords } from './dns-records.tsx'
import { AddressFields, PlaceFields } from './form/address-fields.tsx'
import { IncomingFields } from './form/incoming-fields.tsx'
import { OutgoingFields } from './form/outgoing-fields.tsx'
import { fieldOfChannel, useChannelForm } from './form/use-channel-form.ts'
import { type Channel, channelKeys } from './queries.ts'
import { type ChannelChanges, useChannelEditor } from './use-channel.ts'

/** One channel: whether it works, what is needed around it, and how it is connected. */
export function ChannelPage() {
  const translate = useTranslate()
  const { channel, save, refresh } = useChannelEditor()
  const form = useChannelForm(draftOfChannel(channel))
  const failure = failureOf(channel)
  return (
    <Page
      title={channel.name}
      lead={
        <>
          {channel.address !== channel.name && channel.address} <ChannelHealth channel={channel} />
        </>
      }
      back={{ to: paths.settingsPage('channels'), label: translate('channels.title') }}
      actions={<ChannelActions channel={channel} save={save} />}
    >
      {failure && channel.state === 'active' && (
        <Alert
          color="red"
          variant="light"
          icon={<IconAlertTriangle size={18} />}
          title={translate('channels.failing')}
        >
          {failure}
        </Alert>
      )}
      {channel.state === 'paused' && (
        <Alert
          variant="light"
          style={{ '--alert-bg': 'var(--warn-soft)', '--alert-color': 'var(--warn)' }}
          icon={<IconPlayerPause size={18} />}
          title={translate('channels.pausedTitle')}
        >
          {translate('channels.pausedText')}
        </Alert>
      )}
      <ChannelTest channel={channel} />
      <DnsRecords channel={channel} />
      {form.values.way === 'mailbox' && <Backfill channel={channel} />}
      <EditForm
        form={form}
        save={async (draft) => draftOfChannel(await save(channelOfDraft(draft, channel.settings)))}
        refresh={async () => draftOfChannel(await refresh())}
        fieldOf={fieldOfChannel}
      >
        <AddressFields form={form} />
        <IncomingFields form={form} secretNames={channel.secretNames} />
        <OutgoingFields form={form} secretNames={channel.secretNames} />
        <PlaceFields form={form} />
      </EditForm>
    </Page>
  )
}

type ChannelActionsProps = { channel: Channel; save: (changes: ChannelChanges) => Promise<Channel> }

function ChannelActions({ channel, save }: ChannelActionsProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const isPaused = channel.state === 'paused'
  const toggle = useMutation({
    mutationFn: () => save({ state: isPaused ? 'active' : 'paused' }),
    onError: (error) => notifyProblem(problemText(error)),
  })
  async function archive() {
    await answer(api.DELETE('/api/v1/channels/{id}', { params: { path: { id: channel.id } } }))
    await navigate({ to: paths.settingsPage('channels') })
    await client.invalidateQueries({ queryKey: channelKeys.list })
    notifyDone(translate('channels.archived', { name: channel.name }))
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={isPaused ? <IconPlayerPlay size={16} /> : <IconPlayerPause size={16} />}
        loading={toggle.isPending}
        onClick={() => toggle.mutate()}
      >
        {translate(isPaused ? 'channels.resume' : 'channels.pause')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton icon={IconDots} label={translate('common.more')} size="lg" variant="default" />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item color="red" leftSection={<IconArchive size={16} />} onClick={() => setIsAsking(true)}>
            {translate('channels.archive')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isAsking && (
        <ConfirmDialog
          title={translate('channels.archiveTitle', { name: channel.name })}
          text={translate('channels.archiveText', { address: channel.address })}
          action={translate('channels.archive')}
          onConfirm={archive}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
