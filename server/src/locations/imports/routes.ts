import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { sendCsv } from '../../platform/brought/send-csv.ts'
import { AppError } from '../../platform/errors.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { localeFor } from '../../platform/http/locale-for.ts'
import { reason } from '../changes/shapes.ts'
import { beginImport, changeMapping, deleteImport, mostBytes, takeImport } from './begin.ts'
import { listImports, listRows, showImport } from './queries.ts'
import {
  locationImportDetailShape,
  locationImportRowShape,
  locationImportShape,
  mappingShape,
  verdicts,
} from './shapes.ts'
import { writeFaulty } from './write-faulty.ts'

const tags = ['locations']
const params = z.object({ id: z.uuid() })
const cursorShape = z.tuple([z.number().int()])
const detail = { 200: locationImportDetailShape }

/** /api/v1/location-imports */
export function registerLocationImportRoutes(http: Http): void {
  registerBringing(http)
  registerRows(http)
  registerTaking(http)
}

function registerBringing(http: Http): void {
  http.get(
    '/api/v1/location-imports',
    {
      schema: {
        tags,
        operationId: 'listLocationImports',
        summary: 'Tables of locations that were brought, newest first',
        response: { 200: pageOf(locationImportShape) },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'locations.manage')
      return { items: await listImports(request.context, localeFor(request)), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/location-imports',
    {
      schema: {
        tags,
        operationId: 'createLocationImport',
        summary: 'Upload a table of locations; it is read and judged in the background, nothing is taken yet',
        description: `CSV with any separator, Excel (.xlsx), GeoJSON or a JSON list, of at most ${mostBytes / 2 ** 20} MB. Columns of Google's sheet, Yext, Uberall, All The Places, Overture and OpenStreetMap are recognised. Rows are told apart by their store code: brought again they change what is there.`,
        consumes: ['multipart/form-data'],
        response: { 201: locationImportDetailShape },
      },
    },
    async (request, reply) => {
      const { context } = request
      requirePermission(context.actor, 'locations.manage')
      const file = await request.file({ limits: { fileSize: mostBytes } })
      if (!file) throw new AppError('invalid', 'There is no file in this request.', { key: 'file_missing' })
      const id = await beginImport(context, { filename: file.filename, bytes: await file.toBuffer() })
      return reply.status(201).send(await showImport(context, id, localeFor(request)))
    },
  )
  http.get(
    '/api/v1/location-imports/:id',
    {
      schema: {
        tags,
        operationId: 'getLocationImport',
        summary: 'One import: its columns, how they are mapped, what its rows are, how far it is',
        params,
        response: detail,
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'locations.manage')
      return showImport(request.context, request.params.id, localeFor(request))
    },
  )
  http.delete(
    '/api/v1/location-imports/:id',
    {
      schema: {
        tags,
        operationId: 'deleteLocationImport',
        summary: 'Forget an import with its rows; what it brought stays',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params }, reply) => {
      await deleteImport(context, params.id)
      return reply.status(204).send(null)
    },
  )
}

function registerRows(http: Http): void {
  http.get(
    '/api/v1/location-imports/:id/rows',
    {
      schema: {
        tags,
        operationId: 'listLocationImportRows',
        summary: 'What each row does or why it is left out, in the order of the file',
        params,
        querystring: z.object({ ...pageQuery, verdict: z.enum(verdicts).optional() }),
        response: { 200: pageOf(locationImportRowShape) },
      },
    },
    async (request) => {
      const { context, params, query } = request
      requirePermission(context.actor, 'locations.manage')
      const [after] = decodeCursor(query.cursor, cursorShape) ?? []
      const asked = { verdict: query.verdict, limit: query.limit, after, locale: localeFor(request) }
      const rows = await listRows(context, params.id, asked)
      const last = rows.length > query.limit ? rows[query.limit - 1] : undefined
      return { items: rows.slice(0, query.limit), nextCursor: last ? encodeCursor([last.position]) : null }
    },
  )
  http.get(
    '/api/v1/location-imports/:id/faulty',
    {
      schema: {
        tags,
        operationId: 'getFaultyLocationRows',
        summary: 'The rows that are left out, as they came, each with its line and what is wrong (CSV)',
        produces: ['text/csv'],
        params,
      },
    },
    async (request, reply) => {
      requirePermission(request.context.actor, 'locations.manage')
      const rows = writeFaulty(request.context, request.params.id, localeFor(request))
      return sendCsv(reply, 'faulty-locations.csv', rows)
    },
  )
}

function registerTaking(http: Http): void {
  http.put(
    '/api/v1/location-imports/:id/mapping',
    {
      schema: {
        tags,
        operationId: 'mapLocationImport',
        summary: 'Say which column fills which field; all rows are judged anew, nothing is taken',
        params,
        body: z.object({ mapping: mappingShape }),
        response: detail,
      },
    },
    async (request) => {
      await changeMapping(request.context, request.params.id, request.body.mapping)
      return showImport(request.context, request.params.id, localeFor(request))
    },
  )
  http.post(
    '/api/v1/location-imports/:id/taking',
    {
      schema: {
        tags,
        operationId: 'takeLocationImport',
        summary: 'Take all rows that are new or changed, in the background; faulty ones are left out',
        params,
        body: z.object({ reason: reason.default('') }),
        response: detail,
      },
    },
    async (request) => {
      await takeImport(request.context, request.params.id, request.body.reason)
      return showImport(request.context, request.params.id, localeFor(request))
    },
  )
}
