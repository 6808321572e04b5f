import { Readable } from 'node:stream'
import { z } from 'zod'
import { requirePermission, sees } from '../accounts/index.ts'
import type { Http } from '../platform/http/http.ts'
import { writeDirectoryFile } from './directory-file.ts'
import { exportFormats, writeExport } from './exports/write-export.ts'
import { readOurListings } from './our-listings.ts'
import { keepLayout, readLayout } from './sheets/keep-layout.ts'
import { sheetLayoutShape } from './sheets/layout.ts'

const params = z.object({ id: z.uuid() })
const layoutShape = z
  .object({ layout: sheetLayoutShape, isUsual: z.boolean().meta({ description: 'Nobody has put it right' }) })
  .meta({ id: 'DirectorySheet' })

/** /api/v1/location-exports and the files of one directory: our own locations for whoever shows them */
export function registerExportRoutes(http: Http): void {
  http.get(
    '/api/v1/location-exports/:format',
    {
      schema: {
        tags: ['listings'],
        operationId: 'exportLocations',
        summary: 'All locations as a file for directories',
        description:
          'csv and json for anybody, aggregator with everything a data aggregator asks for and closed places marked, geojson as All The Places writes it, google-sheet for Google Business Profile. The header `vicino-losses` says how many things the format could not say.',
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
  http.get(
    '/api/v1/directories/:id/file',
    {
      schema: {
        tags: ['listings'],
        operationId: 'getDirectoryFile',
        summary:
          'The file for one directory: our locations as it takes them, or what people may change there',
        description:
          'Its platform says which (exportFormat). A sheet of more rows than it takes at once comes as several in a ZIP archive. Proposals for OpenStreetMap have a feature for each object that differs, with `old:…` and `new:…` of each tag; people look at each.',
        produces: ['text/csv', 'application/geo+json', 'application/zip'],
        params,
      },
    },
    async ({ context, params }, reply) => {
      const { filename, type, losses, content } = await writeDirectoryFile(context, params.id)
      return reply
        .header('content-disposition', `attachment; filename="${filename}"`)
        .headers(losses === undefined ? {} : { 'vicino-losses': String(losses) })
        .type(type)
        .send(Readable.from(content))
    },
  )
  http.get(
    '/api/v1/directories/:id/sheet',
    {
      schema: {
        tags: ['listings'],
        operationId: 'getDirectorySheet',
        summary: 'How a directory wants its sheet: names of columns, cells of hours',
        params,
        response: { 200: layoutShape },
      },
    },
    async ({ context, params }) => {
      requirePermission(context.actor, 'locations.read')
      return context.read((tx) => readLayout(tx, params.id))
    },
  )
  http.put(
    '/api/v1/directories/:id/sheet',
    {
      schema: {
        tags: ['listings'],
        operationId: 'keepDirectorySheet',
        summary: 'Put right how a directory wants its sheet; null is as it is known again',
        params,
        body: z.object({ layout: sheetLayoutShape.nullable() }),
        response: { 200: layoutShape },
      },
    },
    async ({ context, params, body }) => {
      await keepLayout(context, params.id, body.layout)
      return context.read((tx) => readLayout(tx, params.id))
    },
  )
}
