import { IconAlertTriangle, IconBan, IconCheck, IconPlayerPause } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { Chip } from '../../ui/chip.tsx'
import type { Webhook } from './queries.ts'

/** How a webhook is doing. */
export function WebhookHealth({ webhook }: { webhook: Webhook }) {
  const translate = useTranslate()
  const { state, failingSince, lastSuccessAt } = webhook
  if (state === 'paused')
    return (
      <Chip tone="warn" icon={IconPlayerPause}>
        {translate('webhooks.paused')}
      </Chip>
    )
  if (state !== 'enabled')
    return (
      <Chip tone="danger" icon={IconBan}>
        {translate('webhooks.disabled')}
      </Chip>
    )
  if (failingSince)
    return (
      <Chip tone="danger" icon={IconAlertTriangle}>
        {translate('webhooks.troubled')}
      </Chip>
    )
  if (!lastSuccessAt) return <Chip>{translate('webhooks.nothingYet')}</Chip>
  return (
    <Chip tone="good" icon={IconCheck}>
      {translate('webhooks.working')}
    </Chip>
  )
}
