import { z } from 'zod'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { withVersion } from '../../platform/http/version.ts'
import { describeLocation } from '../describe.ts'
import { getLocation } from '../get-location.ts'
import { locationShape } from '../shapes.ts'
import { decideChange, withdrawChange } from './decide.ts'
import { listChanges } from './list-changes.ts'
import { changeStates, locationChangeShape, locationVersionShape, reason } from './shapes.ts'
import { listVersions, restoreVersion } from './versions.ts'

const tags = ['locations']
const params = z.object({ id: z.uuid() })
const numberShape = z.tuple([z.number().int()])
const changeCursor = z.tuple([z.iso.datetime(), z.uuid()])

/** What was done to locations, what is proposed and what is planned. */
export function registerChangeRoutes(http: Http): void {
  registerVersionRoutes(http)
  http.get(
    '/api/v1/location-changes',
    {
      schema: {
        tags,
        operationId: 'listLocationChanges',
        summary: 'Changes of locations that are proposed or planned, and what became of them',
        querystring: z.object({
          ...pageQuery,
          state: z.enum([...changeStates, 'open']).optional(),
          locationId: z.uuid().optional(),
        }),
        response: { 200: pageOf(locationChangeShape) },
      },
    },
    async ({ context, query: { limit, cursor, state, locationId } }) => {
      const after = decodeCursor(cursor, changeCursor)
      const rows = await context.read((tx) => listChanges(tx, { state, locationId, limit, after }))
      const last = rows.length > limit ? rows[limit - 1] : undefined
      const nextCursor = last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null
      return { items: rows.slice(0, limit), nextCursor }
    },
  )
  http.post(
    '/api/v1/location-changes/:id/decision',
    {
      schema: {
        tags,
        operationId: 'decideLocationChange',
        summary: 'Approve or decline a proposed change',
        params,
        body: z.object({
          verdict: z.enum(['approved', 'declined']),
          word: z.string().trim().max(500).default('').meta({ description: 'For whoever proposed it' }),
        }),
        response: { 204: z.null() },
      },
    },
    async ({ context, params, body }, reply) => {
      await decideChange(context, params.id, body)
      return reply.status(204).send(null)
    },
  )
  http.delete(
    '/api/v1/location-changes/:id',
    {
      schema: {
        tags,
        operationId: 'withdrawLocationChange',
        summary: 'Take back a proposed or planned change',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params }, reply) => {
      await withdrawChange(context, params.id)
      return reply.status(204).send(null)
    },
  )
}

function registerVersionRoutes(http: Http): void {
  http.get(
    '/api/v1/locations/:id/versions',
    {
      schema: {
        tags,
        operationId: 'listLocationVersions',
        summary: 'Every change of a location, field by field, newest first',
        params,
        querystring: z.object(pageQuery),
        response: { 200: pageOf(locationVersionShape) },
      },
    },
    async ({ context, params: { id }, query: { limit, cursor } }) => {
      const [before] = decodeCursor(cursor, numberShape) ?? []
      const rows = await context.read(async (tx) => {
        await getLocation(tx, id)
        return listVersions(tx, id, { limit, before })
      })
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return { items: rows.slice(0, limit), nextCursor: last ? encodeCursor([last.number]) : null }
    },
  )
  http.post(
    '/api/v1/locations/:id/versions/:number/restoration',
    {
      schema: {
        tags,
        operationId: 'restoreLocationVersion',
        summary: 'Bring a location back to what it was after a version',
        params: params.extend({ number: z.coerce.number().int().min(1).max(2_000_000_000) }),
        body: z.object({ reason: reason.default('') }),
        response: { 200: locationShape },
      },
    },
    async ({ context, params: { id, number }, body }, reply) => {
      await restoreVersion(context, id, { number, ...body })
      return withVersion(reply, await describeLocation(context, id))
    },
  )
}
