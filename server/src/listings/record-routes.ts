import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { decideRecord, undecideRecord } from './decide.ts'
import { getDirectory, listRecords, showRecord } from './records.ts'
import { recordRowShape, recordShape, recordStates, severityShape, verdictShape } from './shapes.ts'

const tags = ['listings']
const params = z.object({ id: z.uuid() })
const cursorShape = z.tuple([z.number(), z.uuid()])

/** /api/v1/directories/:id/records and /api/v1/directory-records */
export function registerRecordRoutes(http: Http): void {
  http.get(
    '/api/v1/directories/:id/records',
    {
      schema: {
        tags,
        operationId: 'listDirectoryRecords',
        summary: 'The records of a directory, the worst first',
        params,
        querystring: z.object({
          ...pageQuery,
          state: z.enum(recordStates).optional(),
          severity: severityShape.optional(),
          search: z.string().trim().min(1).max(100).optional(),
        }),
        response: { 200: pageOf(recordRowShape) },
      },
    },
    async ({ context, params, query }) => {
      requirePermission(context.actor, 'locations.read')
      const { limit, cursor, state, severity, search } = query
      const after = decodeCursor(cursor, cursorShape)
      const rows = await context.read(async (tx) => {
        await getDirectory(tx, params.id)
        return listRecords(tx, { directoryId: params.id, state, severity, search, limit, after })
      })
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return { items: rows.slice(0, limit), nextCursor: last ? encodeCursor([last.rank, last.id]) : null }
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
