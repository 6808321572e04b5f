import { z } from 'zod'

const nothing = z.object({})

/** What happens to endpoints; the subject is the endpoint. Everybody may hear of it, so no address is told: it may hold a key. */
export const webhookEvents = {
  'webhook.created': nothing,
  'webhook.updated': z.object({ changes: z.array(z.string()) }),
  'webhook.deleted': nothing,
  'webhook.disabled': z.object({ reason: z.enum(['gone', 'failing']) }),
  'webhook.secret_rotated': z.object({ previousUntil: z.date() }),
  'webhook.test': z.object({ message: z.string() }),
}
