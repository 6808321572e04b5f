import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { showAccuracy } from './accuracy-days/show-accuracy.ts'
import { decideRecord, undecideRecord } from './decide.ts'
import { getDirectory, listRecords, showRecord } from './records.ts'
import {
  accuracyQuery,
  listingAccuracyShape,
  recordRowShape,
  recordShape,
  recordStates,
  severityShape,
  verdictShape,
} from './shapes.ts'

const tags = ['listings']
const params = z.object({ id: z.uuid() })
const cursorShape = z.tuple([z.number(), z.uuid()])

const narrowed = {
  ...pageQuery,
  state: z.enum(recordStates).optional(),
  severity: severityShape.optional(),
  search: z.string().trim().min(1).max(100).optional(),
  regionId: accuracyQuery.shape.regionId,
  field: accuracyQuery.shape.field.meta({ description: 'Only those not right in it' }),
  compared: accuracyQuery.shape.field.meta({ description: 'Only those that could be compared in it' }),
}

/** /api/v1/directories/:id/records, /api/v1/listing-accuracy and /api/v1/directory-records */
export function registerRecordRoutes(http: Http): void {
  http.get(
    '/api/v1/directories/:id/records',
    {
      schema: {
        tags,
        operationId: 'listDirectoryRecords',
        summary: 'The records of a directory, the worst first',
        params,
        querystring: z.object(narrowed),
        response: { 200: pageOf(recordRowShape) },
      },
    },
    async ({ context, params, query }) => {
      requirePermission(context.actor, 'locations.read')
      await context.read((tx) => getDirectory(tx, params.id))
      return pageOfRecords(context, { ...query, directoryId: params.id })
    },
  )
  http.get(
    '/api/v1/directory-records',
    {
      schema: {
        tags,
        operationId: 'listAllDirectoryRecords',
        summary: 'The records of all directories, the worst first',
        querystring: z.object({ ...narrowed, directoryId: z.uuid().optional() }),
        response: { 200: pageOf(recordRowShape) },
      },
    },
    async ({ context, query }) => {
      requirePermission(context.actor, 'locations.read')
      return pageOfRecords(context, query)
    },
  )
  http.get(
    '/api/v1/listing-accuracy',
    {
      schema: {
        tags,
        operationId: 'getListingAccuracy',
        summary: 'How right our locations are shown, by directory, region, field and day, the worst first',
        description:
          'As the last comparison of each directory found it; each list is narrowed by all that is asked but itself. Days are told to whoever sees all locations.',
        querystring: accuracyQuery,
        response: { 200: listingAccuracyShape },
      },
    },
    async ({ context, query: { directoryId, regionId, field } }) => {
      requirePermission(context.actor, 'locations.read')
      return context.read((tx) => showAccuracy(tx, { directoryId, regionId, field }))
    },
  )
  http.get(
    '/api/v1/directory-records/:id',
    {
      schema: {
        tags,
        operationId: 'getDirectoryRecord',
        summary: 'One record beside our location: why it is ours, and what is wrong there',
        params,
        response: { 200: recordShape },
      },
    },
    async ({ context, params }) => {
      requirePermission(context.actor, 'locations.read')
      return context.read((tx) => showRecord(tx, params.id))
    },
  )
  http.put(
    '/api/v1/directory-records/:id/verdict',
    {
      schema: {
        tags,
        operationId: 'decideRecord',
        summary: 'Say what a record is; it outranks every score and holds for the audits to come',
        params,
        body: verdictShape,
        response: { 200: recordShape },
      },
    },
    async ({ context, params, body }) => {
      await decideRecord(context, params.id, body)
      return context.read((tx) => showRecord(tx, params.id))
    },
  )
  http.delete(
    '/api/v1/directory-records/:id/verdict',
    {
      schema: {
        tags,
        operationId: 'undecideRecord',
        summary: 'Take back what was said of a record',
        params,
        response: { 200: recordShape },
      },
    },
    async ({ context, params }) => {
      await undecideRecord(context, params.id)
      return context.read((tx) => showRecord(tx, params.id))
    },
  )
}

type Asked = Omit<Parameters<typeof listRecords>[1], 'after'> & { cursor?: string | undefined }

async function pageOfRecords(context: Context, { cursor, ...query }: Partial<Asked> & { limit: number }) {
  const { directoryId, regionId, field, compared, state, severity, search, limit } = query
  const after = decodeCursor(cursor, cursorShape)
  const rows = await context.read((tx) =>
    listRecords(tx, { directoryId, regionId, field, compared, state, severity, search, limit, after }),
  )
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit), nextCursor: last ? encodeCursor([last.rank, last.id]) : null }
}
