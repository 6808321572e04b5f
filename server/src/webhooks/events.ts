import { z } from 'zod'

/** What happens to endpoints; the subject is the endpoint. */
export const webhookEvents = {
  'webhook.created': z.object({ url: z.string() }),
  'webhook.updated': z.object({ changes: z.array(z.string()) }),
  'webhook.deleted': z.object({ url: z.string() }),
  'webhook.disabled': z.object({ url: z.string(), reason: z.enum(['gone', 'failing']) }),
  'webhook.secret_rotated': z.object({ previousUntil: z.date() }),
  'webhook.test': z.object({ message: z.string() }),
}
