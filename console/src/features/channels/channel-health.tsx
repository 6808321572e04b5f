import { IconAlertTriangle, IconCheck, IconPlayerPause } from '@tabler/icons-react'
import { useTranslate, useTranslator } from '../../lib/i18n.tsx'
import { Chip } from '../../ui/chip.tsx'
import { kindOf } from './channel-kinds.ts'
import type { Channel } from './queries.ts'

/** Whether a channel works, as far as is known without asking anew. */
export function ChannelHealth({ channel }: { channel: Channel }) {
  const translate = useTranslate()
  const failure = useFailureOf()(channel)
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

/** Whether some part of a channel does not work. */
export function isFailing({ health }: Channel): boolean {
  return Object.values(health).some(({ state }) => state === 'fail')
}

/** Tells why a channel does not work, when it does not: in our words where it is a key of theirs, else as it was told. */
export function useFailureOf() {
  const { translateNamed } = useTranslator()
  return ({ health }: Channel): string | undefined => {
    const detail = Object.values(health).find(({ state }) => state === 'fail')?.detail
    return detail && (translateNamed(`errors.${detail}`) ?? detail)
  }
}
