import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { localeFor } from '../../platform/http/locale-for.ts'
import type { Locale } from '../../platform/i18n/locales.ts'
import { findByName, type Location } from '../get-location.ts'
import { tellFault } from '../record/fault.ts'
import { type Edited, editLocations } from './edit-locations.ts'
import { chooseGridColumns, findGridColumns } from './grid-columns.ts'
import { locationEditShape, locationEditsShape, locationRecordShape, recordFields } from './shapes.ts'

const tags = ['locations']
const cursorShape = z.tuple([z.string(), z.uuid()])
const edits = z.object({ items: z.array(locationEditShape) })

/** What many locations state, side by side, and how it is put right. */
export function registerEditRoutes(http: Http): void {
  registerRecords(http)
  registerColumns(http)
  http.post(
    '/api/v1/location-edit-previews',
    {
      schema: {
        tags,
        operationId: 'previewLocationEdits',
        summary: 'What would become of changes of many locations, and what is wrong with them; keeps nothing',
        body: locationEditsShape,
        response: { 200: edits },
      },
    },
    async (request) => {
      const { context, body } = request
      return {
        items: told(context, localeFor(request), await editLocations(context, { ...body, isTried: true })),
      }
    },
  )
  http.post(
    '/api/v1/location-edits',
    {
      schema: {
        tags,
        operationId: 'editLocations',
        summary: 'Change many locations, each whole or not at all; what is locked for the caller is proposed',
        body: locationEditsShape,
        response: { 200: edits },
      },
    },
    async (request) => {
      const { context, body } = request
      return {
        items: told(context, localeFor(request), await editLocations(context, { ...body, isTried: false })),
      }
    },
  )
}

function registerRecords(http: Http): void {
  http.get(
    '/api/v1/location-records',
    {
      schema: {
        tags,
        operationId: 'listLocationRecords',
        summary: 'What locations state, by name: the fields one asks for',
        querystring: z.object({
          ...pageQuery,
          search: z.string().trim().min(1).max(100).optional(),
          regionId: z.uuid().optional(),
          fields: z
            .string()
            .transform((text) => text.split(','))
            .pipe(z.array(z.enum(recordFields)))
            .optional()
            .meta({ description: 'Separated by commas, such as `phone,website`; all when it is not there' }),
        }),
        response: { 200: pageOf(locationRecordShape) },
      },
    },
    async ({ context, query: { limit, cursor, search, regionId, fields } }) => {
      requirePermission(context.actor, 'locations.manage')
      const after = decodeCursor(cursor, cursorShape)
      const rows = await context.read((tx) => findByName(tx, { limit, search, regionId, after }))
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return {
        items: rows.slice(0, limit).map((row) => only(row, fields)),
        nextCursor: last ? encodeCursor([last.name, last.id]) : null,
      }
    },
  )
}

const columns = z.array(z.string().min(1).max(100)).max(300)

function registerColumns(http: Http): void {
  http.get(
    '/api/v1/location-grid',
    {
      schema: {
        tags,
        operationId: 'getLocationGrid',
        summary: 'Which columns of the grid the caller looks at',
        response: { 200: z.object({ columns: columns.nullable() }) },
      },
    },
    async ({ context }) => ({ columns: (await context.read(findGridColumns)) ?? null }),
  )
  http.put(
    '/api/v1/location-grid',
    {
      schema: {
        tags,
        operationId: 'setLocationGrid',
        summary: 'Choose the columns of the grid; for the caller alone',
        body: z.object({ columns }),
        response: { 204: z.null() },
      },
    },
    async ({ context, body }, reply) => {
      await chooseGridColumns(context, body.columns)
      return reply.status(204).send(null)
    },
  )
}

const always = new Set(['id', 'version', 'name'])

function only(row: Location, fields: readonly string[] | undefined) {
  const { id, version, name, ...rest } = row
  const wanted = fields && new Set([...always, ...fields])
  const shown = Object.fromEntries(Object.entries(rest).filter(([field]) => wanted?.has(field) ?? true))
  return { id, version, name, ...shown }
}

function told({ translate }: Pick<Context, 'translate'>, locale: Locale, edited: readonly Edited[]) {
  return edited.map(({ faults, ...one }) => ({
    ...one,
    faults: faults.map((fault) => tellFault(fault, locale, translate)),
  }))
}
