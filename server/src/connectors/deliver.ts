import { z } from 'zod'
import { claimOutgoing, type DeliveryOutcome, recordDelivery, renewLease } from '../conversations/index.ts'
import type { Context } from '../platform/context.ts'
import { reasonOf } from '../platform/errors.ts'
import type { Job } from '../platform/jobs/jobs.ts'
import type { Connector, Connectors } from './connector.ts'

const payloadShape = z.object({ messageId: z.uuid() })
// Well within the minute a claim lasts.
const renewEveryMs = 20_000

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
    const renewing = setInterval(() => {
      renewLease(context, messageId).catch((error) => context.log.warn({ error }, 'A claim was not renewed'))
    }, renewEveryMs)
    const outcome = await deliver(context, connector, claimed).finally(() => clearInterval(renewing))
    await recordDelivery(context, messageId, outcome)
  }
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claimOutgoing>>>

async function deliver(
  context: Context,
  connector: Connector | undefined,
  { channel, outgoing }: Claimed,
): Promise<DeliveryOutcome> {
  if (!connector) return { outcome: 'held', reason: 'connector_missing' }
  try {
    return await connector.deliver(context, channel, outgoing)
  } catch (error) {
    context.log.error({ error, messageId: outgoing.messageId }, 'Sending failed in a way nobody expected')
    return { outcome: 'failed', permanent: false, reason: reasonOf(error) }
  }
}
