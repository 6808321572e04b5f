import { z } from 'zod'
import { findOwnBrand, requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import type { Http } from '../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../platform/http/version.ts'
import { locationSettings, locationSettingsChangesShape, locationSettingsShape } from './settings.ts'

const tags = ['locations']
const response = { 200: locationSettingsShape }

/** /api/v1/location-settings: what head office alone changes, and the brand's own fields. */
export function registerLocationSettingsRoutes(http: Http): void {
  http.get(
    '/api/v1/location-settings',
    {
      schema: {
        tags,
        operationId: 'getLocationSettings',
        summary: 'Locked and own fields of locations',
        response,
      },
    },
    async ({ context }, reply) => withVersion(reply, await readSettings(context)),
  )
  http.patch(
    '/api/v1/location-settings',
    {
      schema: {
        tags,
        operationId: 'updateLocationSettings',
        summary: 'Lock fields of locations, keep fields of the brand’s own',
        headers: ifMatchHeaders,
        body: locationSettingsChangesShape.check(z.refine(hasOwnIds, 'must not name two fields alike')),
        response,
      },
    },
    async ({ context, body, headers }, reply) => {
      requirePermission(context.actor, 'locations.approve')
      await locationSettings.update(context, body, versionOf(headers))
      return withVersion(reply, await readSettings(context))
    },
  )
}

function readSettings(context: Context) {
  return context.read(async (tx) => {
    const { origin } = await findOwnBrand(context, tx)
    return { ...(await locationSettings.read(tx)), locatorUrl: `${origin}/embed/locations` }
  })
}

function hasOwnIds({ locationCustomFields = [] }: z.output<typeof locationSettingsChangesShape>): boolean {
  const count = locationCustomFields.length
  return (
    new Set(locationCustomFields.map(({ id }) => id)).size === count &&
    new Set(locationCustomFields.map(({ name }) => name.toLowerCase())).size === count
  )
}
