import type { MultipartFile } from '@fastify/multipart'
import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import { sendCsv } from '../platform/brought/send-csv.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { pageOf } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { negotiateLocale } from '../platform/i18n/negotiate-locale.ts'
import { beginImport } from './begin-import.ts'
import { cancelImport, deleteImport, pauseImport, resumeImport, startTaking } from './change-import.ts'
import { mostBytes } from './file/parts.ts'
import { previewImport } from './preview-import.ts'
import { listImports, showImport } from './queries.ts'
import { importDetailShape, importShape, mappingShape, previewShape } from './shapes.ts'
import { sourceShape } from './sources/sources.ts'
import { writeReport } from './write-report.ts'

const tags = ['imports']
const params = z.object({ id: z.uuid() })
const detail = { 200: importDetailShape }
const newImportShape = z.object({
  source: sourceShape,
  origin: z.string().trim().max(200).default('').meta({
    description:
      'Which installation of the product, when the brand had several; ids mean something only there',
  }),
})

type Asked = { context: Context; headers: Record<string, unknown> }

const localeFor = ({ context, headers }: Asked) =>
  context.actor.kind === 'member'
    ? context.actor.locale
    : negotiateLocale(String(headers['accept-language'] ?? ''))

/** /api/v1/imports */
export function registerImportRoutes(http: Http): void {
  registerListRoutes(http)
  registerStateRoutes(http)
  registerReport(http)
}

function registerListRoutes(http: Http): void {
  http.get(
    '/api/v1/imports',
    {
      schema: {
        tags,
        operationId: 'listImports',
        summary: 'What was brought from other help desks, newest first',
        response: { 200: pageOf(importShape) },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'imports.manage')
      return { items: await listImports(request.context, localeFor(request)), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/imports',
    {
      schema: {
        tags,
        operationId: 'createImport',
        summary: 'Upload an export of another help desk; it is read in the background',
        description: `A zip, JSON, JSON Lines, XML or CSV file of at most ${mostBytes / 2 ** 30} GB.`,
        consumes: ['multipart/form-data'],
        querystring: newImportShape,
        response: { 201: importDetailShape },
      },
    },
    async (request, reply) => {
      requirePermission(request.context.actor, 'imports.manage')
      const file = await request.file({ limits: { fileSize: mostBytes + 1 } })
      if (!file) throw new AppError('invalid', 'There is no file in this request.', { key: 'file_missing' })
      const given = { ...request.query, filename: file.filename, chunks: chunksOf(file) }
      const id = await beginImport(request.context, given)
      return reply.status(201).send(await showImport(request.context, id, localeFor(request)))
    },
  )
  http.get(
    '/api/v1/imports/:id',
    {
      schema: {
        tags,
        operationId: 'getImport',
        summary: 'One import: what its file holds, how that is taken, how far it is',
        params,
        response: detail,
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'imports.manage')
      return showImport(request.context, request.params.id, localeFor(request))
    },
  )
}

async function* chunksOf(file: MultipartFile): AsyncGenerator<Buffer> {
  for await (const chunk of file.file) yield Buffer.from(chunk)
}

function registerStateRoutes(http: Http): void {
  http.post(
    '/api/v1/imports/:id/preview',
    {
      schema: {
        tags,
        operationId: 'previewImport',
        summary: 'What would be taken with a mapping, and what not; changes nothing',
        params,
        body: z.object({ mapping: mappingShape }),
        response: { 200: previewShape },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'imports.manage')
      const { mapping } = request.body
      return previewImport(request.context, request.params.id, { mapping, locale: localeFor(request) })
    },
  )
  http.put(
    '/api/v1/imports/:id/mapping',
    {
      schema: {
        tags,
        operationId: 'startImport',
        summary: 'Take what was read, as this mapping says; goes on in the background',
        params,
        body: z.object({ mapping: mappingShape }),
        response: detail,
      },
    },
    async (request) => {
      await startTaking(request.context, request.params.id, request.body)
      return showImport(request.context, request.params.id, localeFor(request))
    },
  )
  http.patch(
    '/api/v1/imports/:id',
    {
      schema: {
        tags,
        operationId: 'changeImport',
        summary: 'Pause an import, go on with it, or cancel it; what was taken stays',
        params,
        body: z.object({ state: z.enum(['paused', 'taking', 'cancelled']) }),
        response: detail,
      },
    },
    async (request) => {
      const change = { paused: pauseImport, taking: resumeImport, cancelled: cancelImport }[
        request.body.state
      ]
      await change(request.context, request.params.id)
      return showImport(request.context, request.params.id, localeFor(request))
    },
  )
  http.delete(
    '/api/v1/imports/:id',
    {
      schema: {
        tags,
        operationId: 'deleteImport',
        summary: 'Forget an import that has ended, with its report; what it brought stays',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await deleteImport(request.context, request.params.id)
      return reply.status(204).send(null)
    },
  )
}

function registerReport(http: Http): void {
  http.get(
    '/api/v1/imports/:id/report',
    {
      schema: {
        tags,
        operationId: 'getImportReport',
        summary: 'What was taken and what not, with the reason, a row each (CSV)',
        produces: ['text/csv'],
        params,
      },
    },
    async (request, reply) => {
      requirePermission(request.context.actor, 'imports.manage')
      const rows = writeReport(request.context, request.params.id, localeFor(request))
      return sendCsv(reply, 'import-report.csv', rows)
    },
  )
}
