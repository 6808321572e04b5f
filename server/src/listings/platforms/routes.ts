import { requirePermission } from '../../accounts/index.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { capabilities } from './capabilities.ts'
import { capabilityShape } from './capability.ts'

/** /api/v1/directory-platforms: what can be done where */
export function registerPlatformRoutes(http: Http): void {
  http.get(
    '/api/v1/directory-platforms',
    {
      schema: {
        tags: ['listings'],
        operationId: 'listDirectoryPlatforms',
        summary: 'What each platform offers, and what of it is done here, field by field',
        response: { 200: pageOf(capabilityShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'locations.read')
      return { items: [...capabilities], nextCursor: null }
    },
  )
}
