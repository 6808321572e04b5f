import { z } from 'zod'
import { requirePermission } from '../../../accounts/index.ts'
import { sendCsv } from '../../../platform/brought/send-csv.ts'
import { AppError } from '../../../platform/errors.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../../platform/http/cursor.ts'
import type { Http } from '../../../platform/http/http.ts'
import { localeFor } from '../../../platform/http/locale-for.ts'
import type { Connectors } from '../../connector.ts'
import { mappingShape, optionsShape } from '../reading/mapping.ts'
import { beginImport, changeMapping, deleteImport, mostBytes, undoImport } from './begin.ts'
import { listImports, listRows, showImport } from './queries.ts'
import { reviewImportDetailShape, reviewImportRowShape, reviewImportShape, verdicts } from './shapes.ts'
import { takeImport } from './take-rows.ts'
import { writeFaulty } from './write-faulty.ts'

const tags = ['reviews']
const params = z.object({ id: z.uuid() })
const cursorShape = z.tuple([z.number().int()])
const detail = { 200: reviewImportDetailShape }

/** /api/v1/review-imports: tables of reviews, of platforms that cannot be asked. */
export function registerReviewImportRoutes(http: Http, connectors: Connectors): void {
  registerBringing(http)
  registerRows(http)
  registerTaking(http, connectors)
}

function registerBringing(http: Http): void {
  http.get(
    '/api/v1/review-imports',
    {
      schema: {
        ...{ tags, operationId: 'listReviewImports' },
        summary: 'Tables of reviews that were brought, newest first',
        response: { 200: pageOf(reviewImportShape) },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'channels.manage')
      return { items: await listImports(request.context, localeFor(request)), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/review-imports',
    {
      schema: {
        ...{ tags, operationId: 'createReviewImport' },
        summary: 'Upload a table of reviews; it is read and judged in the background, nothing is taken yet',
        description: `CSV with any separator, Excel (.xlsx), Google Takeout's reviews.json or a JSON list, of at most ${mostBytes / 2 ** 20} MB. Reviews are told apart by the platform's id where a column has it, else by platform, location, author and date: the same file twice adds nothing.`,
        consumes: ['multipart/form-data'],
        response: { 201: reviewImportDetailShape },
      },
    },
    async (request, reply) => {
      const { context } = request
      requirePermission(context.actor, 'channels.manage')
      const file = await request.file({ limits: { fileSize: mostBytes } })
      if (!file) throw new AppError('invalid', 'There is no file in this request.', { key: 'file_missing' })
      const id = await beginImport(context, { filename: file.filename, bytes: await file.toBuffer() })
      return reply.status(201).send(await showImport(context, id, localeFor(request)))
    },
  )
  http.get(
    '/api/v1/review-imports/:id',
    {
      schema: {
        ...{ tags, operationId: 'getReviewImport', params, response: detail },
        summary: 'One import: its columns, how they are mapped, what its rows are, how far it is',
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'channels.manage')
      return showImport(request.context, request.params.id, localeFor(request))
    },
  )
  http.delete(
    '/api/v1/review-imports/:id',
    {
      schema: {
        ...{ tags, operationId: 'deleteReviewImport', params, response: { 204: z.null() } },
        summary: 'Forget an import with its rows; what it brought stays',
      },
    },
    async ({ context, params: { id } }, reply) => {
      await deleteImport(context, id)
      return reply.status(204).send(null)
    },
  )
}

function registerRows(http: Http): void {
  http.get(
    '/api/v1/review-imports/:id/rows',
    {
      schema: {
        ...{ tags, operationId: 'listReviewImportRows', params },
        summary: 'What each row is or why it is left out, in the order of the file',
        querystring: z.object({ ...pageQuery, verdict: z.enum(verdicts).optional() }),
        response: { 200: pageOf(reviewImportRowShape) },
      },
    },
    async (request) => {
      const { context, params, query } = request
      requirePermission(context.actor, 'channels.manage')
      const [after] = decodeCursor(query.cursor, cursorShape) ?? []
      const asked = { verdict: query.verdict, limit: query.limit, after, locale: localeFor(request) }
      const rows = await listRows(context, params.id, asked)
      const last = rows.length > query.limit ? rows[query.limit - 1] : undefined
      return { items: rows.slice(0, query.limit), nextCursor: last ? encodeCursor([last.position]) : null }
    },
  )
  http.get(
    '/api/v1/review-imports/:id/faulty',
    {
      schema: {
        ...{ tags, operationId: 'getFaultyReviewRows', params, produces: ['text/csv'] },
        summary: 'The rows that are left out, as they came, each with its line and what is wrong (CSV)',
      },
    },
    async (request, reply) => {
      requirePermission(request.context.actor, 'channels.manage')
      const rows = writeFaulty(request.context, request.params.id, localeFor(request))
      return sendCsv(reply, 'faulty-reviews.csv', rows)
    },
  )
}

function registerTaking(http: Http, connectors: Connectors): void {
  http.put(
    '/api/v1/review-imports/:id/mapping',
    {
      schema: {
        ...{ tags, operationId: 'mapReviewImport', params, response: detail },
        summary: 'Say which column fills which field; all rows are judged anew, nothing is taken',
        body: z.object({ mapping: mappingShape, options: optionsShape }),
      },
    },
    async (request) => {
      await changeMapping(request.context, request.params.id, request.body)
      return showImport(request.context, request.params.id, localeFor(request))
    },
  )
  http.post(
    '/api/v1/review-imports/:id/taking',
    {
      schema: {
        ...{ tags, operationId: 'takeReviewImport', params, response: detail },
        summary: 'Take all rows that are sound, in the background; faulty ones are left out',
      },
    },
    async (request) => {
      await takeImport(request.context, connectors, request.params.id)
      return showImport(request.context, request.params.id, localeFor(request))
    },
  )
  http.post(
    '/api/v1/review-imports/:id/undo',
    {
      schema: {
        ...{ tags, operationId: 'undoReviewImport', params, response: detail },
        summary: 'Take back the reviews an import brought, as long as none of them was answered here',
      },
    },
    async (request) => {
      await undoImport(request.context, request.params.id)
      return showImport(request.context, request.params.id, localeFor(request))
    },
  )
}
