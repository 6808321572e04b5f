import { z } from 'zod'
import type { Http } from '../../platform/http/http.ts'
import { listExpiring } from './remind-credentials.ts'
import { credentialShape } from './shapes.ts'

const expiringShape = credentialShape
  .pick({ kind: true, name: true, number: true })
  .extend({
    id: z.uuid(),
    location: z.object({ id: z.uuid(), name: z.string() }),
    expiresOn: z.string(),
    hasExpired: z.boolean(),
  })
  .meta({ id: 'ExpiringCredential' })

/** /api/v1/expiring-credentials: what is to be renewed, across all places. */
export function registerCredentialRoutes(http: Http): void {
  http.get(
    '/api/v1/expiring-credentials',
    {
      schema: {
        tags: ['locations'],
        operationId: 'listExpiringCredentials',
        summary: 'Credentials to renew: expired, or within the days before it that were asked for',
        response: { 200: z.object({ items: z.array(expiringShape) }) },
      },
    },
    async ({ context }) => {
      const rows = await context.read((tx) => listExpiring(tx, context))
      return {
        items: rows.map(({ locationId, locationName, ...row }) => ({
          ...row,
          location: { id: locationId, name: locationName },
        })),
      }
    },
  )
}
