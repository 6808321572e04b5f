import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { pageOf } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { localeOf } from '../platform/i18n/locales.ts'
import { negotiateLocale } from '../platform/i18n/negotiate-locale.ts'
import { registerConnectionRoutes } from './connection/routes.ts'
import { createDirectory, deleteDirectory, giveDump, mostBytes, startAudit } from './directories.ts'
import type { DirectoryPlatforms } from './directory.ts'
import { registerExportRoutes } from './export-routes.ts'
import { startReading } from './live/start-reading.ts'
import { registerLiveRoutes } from './live-routes.ts'
import { registerPlatformRoutes } from './platforms/routes.ts'
import { registerRecordRoutes } from './record-routes.ts'
import { getDirectory, listDirectories } from './records.ts'
import { directoryShape, newDirectoryShape } from './shapes.ts'

const tags = ['listings']
const params = z.object({ id: z.uuid() })

/** /api/v1/directories and what goes out to them */
export function registerListingRoutes(http: Http, platforms: DirectoryPlatforms): void {
  registerPlatformRoutes(http)
  registerDirectories(http)
  registerDumps(http)
  registerConnectionRoutes(http, platforms)
  registerReadings(http, platforms)
  registerLiveRoutes(http)
  registerRecordRoutes(http)
  registerExportRoutes(http)
}

type Asked = { context: Context; headers: Record<string, unknown> }
type Directory = Awaited<ReturnType<typeof getDirectory>>

async function shown(request: Asked, id: string): Promise<Directory> {
  return inWords(request, await request.context.read((tx) => getDirectory(tx, id)))
}

function inWords({ context, headers }: Asked, directory: Directory): Directory {
  const { actor } = context
  const asked =
    actor.kind === 'member' ? actor.locale : negotiateLocale(String(headers['accept-language'] ?? ''))
  const { failure } = directory
  return { ...directory, failure: failure && context.translate(localeOf(asked), `errors.${failure}`) }
}

function registerDirectories(http: Http): void {
  http.get(
    '/api/v1/directories',
    {
      schema: {
        tags,
        operationId: 'listDirectories',
        summary: 'The directories that are looked after, by name',
        response: { 200: pageOf(directoryShape) },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'locations.read')
      const rows = await request.context.read((tx) => listDirectories(tx))
      return { items: rows.map((row) => inWords(request, row)), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/directories',
    {
      schema: {
        tags,
        operationId: 'createDirectory',
        summary: 'Look after a directory',
        body: newDirectoryShape,
        response: { 201: directoryShape },
      },
    },
    async (request, reply) => {
      const id = await createDirectory(request.context, request.body)
      return reply.status(201).send(await shown(request, id))
    },
  )
  http.get(
    '/api/v1/directories/:id',
    {
      schema: {
        tags,
        operationId: 'getDirectory',
        summary: 'One directory: how far it is, what was found',
        params,
        response: { 200: directoryShape },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'locations.read')
      return shown(request, request.params.id)
    },
  )
  http.delete(
    '/api/v1/directories/:id',
    {
      schema: {
        tags,
        operationId: 'deleteDirectory',
        summary: 'Forget a directory with all that was found and decided',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params }, reply) => {
      await deleteDirectory(context, params.id)
      return reply.status(204).send(null)
    },
  )
}

function registerReadings(http: Http, platforms: DirectoryPlatforms): void {
  http.post(
    '/api/v1/directories/:id/readings',
    {
      schema: {
        ...{ tags, operationId: 'readDirectory', params },
        summary: 'Read what the platform shows now; goes on in the background',
        response: { 201: directoryShape },
      },
    },
    async (request, reply) => {
      await startReading(request.context, platforms, request.params.id)
      return reply.status(201).send(await shown(request, request.params.id))
    },
  )
}

function registerDumps(http: Http): void {
  http.post(
    '/api/v1/directories/:id/dumps',
    {
      schema: {
        tags,
        operationId: 'giveDump',
        summary: 'Upload what a directory shows now; it is read and audited in the background',
        description: `CSV (as Google's sheet, or with columns such as name, street, postcode, city, phone), GeoJSON (as All The Places) or a JSON list, of at most ${mostBytes / 2 ** 20} MB. Records that were there before keep what people decided.`,
        consumes: ['multipart/form-data'],
        params,
        response: { 201: directoryShape },
      },
    },
    async (request, reply) => {
      const { context, params } = request
      requirePermission(context.actor, 'locations.manage')
      const file = await request.file({ limits: { fileSize: mostBytes } })
      if (!file) throw new AppError('invalid', 'There is no file in this request.', { key: 'file_missing' })
      await giveDump(context, params.id, { filename: file.filename, bytes: await file.toBuffer() })
      return reply.status(201).send(await shown(request, params.id))
    },
  )
  http.post(
    '/api/v1/directories/:id/audits',
    {
      schema: {
        tags,
        operationId: 'startAudit',
        summary: 'Compare a directory with our locations as they are now; goes on in the background',
        params,
        response: { 201: directoryShape },
      },
    },
    async (request, reply) => {
      await startAudit(request.context, request.params.id)
      return reply.status(201).send(await shown(request, request.params.id))
    },
  )
}
