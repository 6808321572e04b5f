import { DeliveryLog } from './delivery-log.tsx'
import { useWebhookEditor } from './use-webhook.ts'
import { WebhookFrame } from './webhook-frame.tsx'

/** One webhook: everything it was told. */
export function WebhookPage() {
  const { webhook, enable } = useWebhookEditor()
  return (
    <WebhookFrame webhook={webhook} enable={enable}>
      <DeliveryLog webhook={webhook} />
    </WebhookFrame>
  )
}
