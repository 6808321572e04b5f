import { IconAlertTriangle, IconCheck, IconPlayerPause } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { Chip } from '../../ui/chip.tsx'
import type { Channel } from './queries.ts'

/** Whether a channel works, as far as is known without asking anew. */
export function ChannelHealth({ channel }: { channel: Channel }) {
  const translate = useTranslate()
  const failure = failureOf(channel)
  if (channel.state === 'paused')
    return (
      <Chip tone="warn" icon={IconPlayerPause}>
        {translate('channels.paused')}
      </Chip>
    )
  if (failure)
    return (
      <Chip tone="danger" icon={IconAlertTriangle} title={failure}>
        {translate('channels.failing')}
      </Chip>
    )
  if (!channel.lastReceivedAt)
    return <Chip>{translate(isChat(channel) ? 'channels.chatNothingYet' : 'channels.nothingYet')}</Chip>
  return (
    <Chip tone="good" icon={IconCheck}>
      {translate('channels.working')}
    </Chip>
  )
}

/** Whether customers reach it on a site, not by an address. */
export function isChat({ connector }: Channel): boolean {
  return connector === 'web-chat'
}

/** The reason a channel does not work, when it does not. */
export function failureOf({ health }: Channel): string | undefined {
  return Object.values(health).find(({ state }) => state === 'fail')?.detail
}
