import { IconAlertTriangle, IconCheck, IconPlayerPause } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { Chip } from '../../ui/chip.tsx'
import { kindOf } from './channel-kinds.ts'
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
  // Calls that are answered leave nothing to be received.
  if (!channel.lastReceivedAt && channel.health.webhook?.state !== 'ok')
    return <Chip>{translate(kindOf(channel).words.nothingYet)}</Chip>
  return (
    <Chip tone="good" icon={IconCheck}>
      {translate('channels.working')}
    </Chip>
  )
}

/** The reason a channel does not work, when it does not. */
export function failureOf({ health }: Channel): string | undefined {
  return Object.values(health).find(({ state }) => state === 'fail')?.detail
}
