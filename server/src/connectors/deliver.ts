import { z } from 'zod'
import { claimOutgoing, recordDelivery } from '../conversations/index.ts'
import type { Job } from '../platform/jobs/jobs.ts'
import type { Connectors } from './connector.ts'

const payloadShape = z.object({ messageId: z.uuid() })

/**
 * The job that sends one message: claims it, hands it to its connector and writes down how that ended. When the
 * process dies in between, the claim runs out and the message is sent again under the same id.
 */
export function deliverJob(connectors: Connectors): Job {
  return async (context, payload) => {
    const { messageId } = payloadShape.parse(payload)
    const claimed = await claimOutgoing(context, messageId)
    if (!claimed) return
    const connector = connectors.get(claimed.channel.connector)
    const outcome = connector
      ? await connector.deliver(context, claimed.channel, claimed.outgoing)
      : { outcome: 'held' as const, reason: 'connector_missing' }
    await recordDelivery(context, messageId, outcome)
  }
}
