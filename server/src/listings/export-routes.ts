import { Readable } from 'node:stream'
import { z } from 'zod'
import { requirePermission, sees } from '../accounts/index.ts'
import type { Http } from '../platform/http/http.ts'
import { exportFormats, writeExport } from './exports/write-export.ts'
import { readOurListings } from './our-listings.ts'

/** /api/v1/location-exports: our own locations for whoever shows them */
export function registerExportRoutes(http: Http): void {
  http.get(
    '/api/v1/location-exports/:format',
    {
      schema: {
        tags: ['listings'],
        operationId: 'exportLocations',
        summary: 'All locations as a file for directories',
        description:
          'csv and json for anybody, geojson as All The Places writes it, google-sheet for Google Business Profile. The header `vicino-losses` says how many things the format could not say.',
        produces: ['text/csv', 'application/json', 'application/geo+json'],
        params: z.object({ format: z.enum(exportFormats) }),
      },
    },
    async ({ context, params }, reply) => {
      requirePermission(context.actor, 'locations.read')
      const all = await context.read((tx) => readOurListings(tx))
      const listings = all.filter(({ id }) => sees(context.actor, { locationId: id, departmentId: null }))
      const today = context.now().toISOString().slice(0, 10)
      const { filename, type, losses, chunks } = writeExport(params.format, listings, today)
      return reply
        .header('content-disposition', `attachment; filename="${filename}"`)
        .header('vicino-losses', String(losses))
        .type(type)
        .send(Readable.from(chunks))
    },
  )
}
