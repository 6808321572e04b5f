import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { setException, undoException } from './begin.ts'
import { previewException } from './preview.ts'
import { listExceptions, listPlaces, showException } from './queries.ts'
import {
  exceptionPlaceShape,
  exceptionPreviewShape,
  locationExceptionShape,
  newExceptionShape,
  placeStates,
} from './shapes.ts'

const tags = ['locations']
const params = z.object({ id: z.uuid() })
const cursorShape = z.tuple([z.uuid()])

/** /api/v1/location-exceptions: closed, or other hours, on some days at many locations in one act. */
export function registerExceptionRoutes(http: Http): void {
  registerSetting(http)
  registerReading(http)
}

function registerSetting(http: Http): void {
  http.post(
    '/api/v1/location-exception-previews',
    {
      schema: {
        tags,
        operationId: 'previewLocationException',
        summary:
          'How many locations an exception would be set at, which, and what stands there; changes nothing',
        body: newExceptionShape.pick({ chosen: true, entry: true }),
        response: { 200: exceptionPreviewShape },
      },
    },
    async ({ context, body }) => previewException(context, body),
  )
  http.post(
    '/api/v1/location-exceptions',
    {
      schema: {
        tags,
        operationId: 'setLocationException',
        summary: 'Close many locations on some days, or give them other hours; goes on in the background',
        body: newExceptionShape,
        response: { 201: locationExceptionShape },
      },
    },
    async ({ context, body }, reply) => {
      const id = await setException(context, body)
      return reply.status(201).send(await showException(context, id))
    },
  )
  http.post(
    '/api/v1/location-exceptions/:id/undoing',
    {
      schema: {
        tags,
        operationId: 'undoLocationException',
        summary: 'Put back what stood there before, wherever nobody changed it since; in the background',
        params,
        response: { 200: locationExceptionShape },
      },
    },
    async ({ context, params }) => {
      await undoException(context, params.id)
      return showException(context, params.id)
    },
  )
}

function registerReading(http: Http): void {
  http.get(
    '/api/v1/location-exceptions',
    {
      schema: {
        tags,
        operationId: 'listLocationExceptions',
        summary: 'Exceptions that were set at many locations, newest first',
        response: { 200: pageOf(locationExceptionShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'locations.manage')
      return { items: await listExceptions(context), nextCursor: null }
    },
  )
  http.get(
    '/api/v1/location-exceptions/:id',
    {
      schema: {
        tags,
        operationId: 'getLocationException',
        summary: 'One of them: what, where, how far it is',
        params,
        response: { 200: locationExceptionShape },
      },
    },
    async ({ context, params }) => {
      requirePermission(context.actor, 'locations.manage')
      return showException(context, params.id)
    },
  )
  http.get(
    '/api/v1/location-exceptions/:id/places',
    {
      schema: {
        tags,
        operationId: 'listLocationExceptionPlaces',
        summary: 'What became of it at each location',
        params,
        querystring: z.object({ ...pageQuery, state: z.enum(placeStates).optional() }),
        response: { 200: pageOf(exceptionPlaceShape) },
      },
    },
    async ({ context, params, query: { limit, cursor, state } }) => {
      requirePermission(context.actor, 'locations.manage')
      const [after] = decodeCursor(cursor, cursorShape) ?? []
      const rows = await listPlaces(context, params.id, { limit, after, state })
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return { items: rows.slice(0, limit), nextCursor: last ? encodeCursor([last.location.id]) : null }
    },
  )
}
