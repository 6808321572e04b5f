import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { isReview } from '../../lib/reviews.ts'
import { paths } from '../../paths.ts'
import { DeleteMenu } from '../../ui/delete-button.tsx'
import { notifyProblem } from '../../ui/notify.tsx'
import { Page } from '../../ui/page.tsx'
import { useLeaveDeleted } from '../../ui/use-leave-deleted.ts'
import { ChannelHealth, useFailureOf } from './channel-health.tsx'
import { kindOf } from './channel-kinds.ts'
import { ChatSettingsForm } from './chat/chat-settings-form.tsx'
import { MailSettingsForm } from './form/mail-settings-form.tsx'
import { PhoneSettingsForm } from './phone/phone-settings-form.tsx'
import { type Channel, channelKeys } from './queries.ts'
import { ReviewSettingsForm } from './reviews/review-settings-form.tsx'
import { useChannelEditor } from './use-channel.ts'

/** One channel: whether it works, what is needed around it, and how it is connected. */
export function ChannelPage() {
  const translate = useTranslate()
  const { channel, save, setState, refresh } = useChannelEditor()
  const failure = useFailureOf()(channel)
  const { hasAddress, words } = kindOf(channel)
  return (
    <Page
      title={channel.name}
      lead={
        <>
          {hasAddress && channel.address !== channel.name && channel.address}{' '}
          <ChannelHealth channel={channel} />
        </>
      }
      back={{ to: paths.settingsPage('channels'), label: translate('channels.title') }}
      actions={<ChannelActions channel={channel} setState={setState} />}
      isWide={channel.connector === 'web-chat'}
    >
      {failure && channel.state === 'active' && !isToldBelow(channel) && (
        <Alert
          variant="light"
          style={{ '--alert-bg': 'var(--danger-soft)', '--alert-color': 'var(--danger)' }}
          icon={<IconAlertTriangle size={18} />}
          title={translate('channels.failingTitle')}
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
          {translate(words.pausedText)}
        </Alert>
      )}
      <SettingsForm channel={channel} save={save} refresh={refresh} />
    </Page>
  )
}

// Sources say themselves what is in the way of reading them, and offer the way back.
function isToldBelow(channel: Channel): boolean {
  return isReview({ channel }) && channel.health.reading?.state === 'fail'
}

type SettingsFormProps = { channel: Channel } & Pick<ReturnType<typeof useChannelEditor>, 'save' | 'refresh'>

function SettingsForm(props: SettingsFormProps) {
  switch (props.channel.connector) {
    case 'web-chat':
      return <ChatSettingsForm {...props} />
    case 'phone':
      return <PhoneSettingsForm {...props} />
    default:
      return isReview({ channel: props.channel }) ? (
        <ReviewSettingsForm {...props} />
      ) : (
        <MailSettingsForm {...props} />
      )
  }
}

type ChannelActionsProps = { channel: Channel; setState: (state: 'active' | 'paused') => Promise<Channel> }

function ChannelActions({ channel, setState }: ChannelActionsProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const leave = useLeaveDeleted()
  const isPaused = channel.state === 'paused'
  const toggle = useMutation({
    mutationFn: () => setState(isPaused ? 'active' : 'paused'),
    onError: (error) => notifyProblem(problemText(error)),
  })
  async function archive() {
    await answer(api.DELETE('/api/v1/channels/{id}', { params: { path: { id: channel.id } } }))
    await leave({
      to: paths.settingsPage('channels'),
      known: channelKeys.one(channel.id),
      list: channelKeys.list,
      done: translate('channels.archived', { name: channel.name }),
    })
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
      <DeleteMenu
        isArchive
        label={translate('channels.archive')}
        title={translate('channels.archiveTitle', { name: channel.name })}
        text={translate(kindOf(channel).words.archiveText, { address: channel.address })}
        action={translate('channels.archive')}
        onConfirm={archive}
      />
    </>
  )
}
