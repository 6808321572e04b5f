import { z } from 'zod'

const healthShape = z.record(z.string(), z.unknown())

/** What happens to channels and deliveries; the subject is the channel or the delivery. */
export const connectorEvents = {
  'channel.created': z.object({ name: z.string(), connector: z.string(), address: z.string() }),
  'channel.updated': z.object({ changes: z.array(z.string()) }),
  'channel.archived': z.object({ name: z.string() }),
  'channel.health_changed': z.object({ health: healthShape }),
  'channel.backfill_changed': z.object({
    state: z.enum(['running', 'done', 'failed']),
    readCount: z.number().int(),
    newCount: z.number().int(),
  }),
  'review_import.changed': z.object({ state: z.string() }),
  'delivery.quarantined': z.object({ channelId: z.uuid(), reason: z.string() }),
}
