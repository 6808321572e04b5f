import { z } from 'zod'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../platform/http/version.ts'
import { negotiateLocale } from '../platform/i18n/negotiate-locale.ts'
import { archiveLocation } from './archive-location.ts'
import { changeLocation } from './changes/change-location.ts'
import { registerChangeRoutes } from './changes/routes.ts'
import { reason } from './changes/shapes.ts'
import { createLocation } from './create-location.ts'
import { describeLocation, hoursStateOf } from './describe.ts'
import { registerEditRoutes } from './edits/routes.ts'
import { registerExceptionRoutes } from './exceptions/routes.ts'
import { getLocation } from './get-location.ts'
import { proposeHolidaysFor } from './holiday-proposals.ts'
import { registerHoursPreviewRoutes } from './hours-preview-routes.ts'
import { registerLocationImportRoutes } from './imports/routes.ts'
import { registerPhotoRoutes } from './photos/routes.ts'
import { listLocations } from './queries.ts'
import { registerCredentialRoutes } from './record/credential-routes.ts'
import { registerRecordRoutes } from './record/routes.ts'
import { registerPingRoutes } from './search-engines/routes.ts'
import { registerLocationSettingsRoutes } from './settings-routes.ts'
import {
  holidayProposalShape,
  hoursStateShape,
  locationChangesShape,
  locationRowShape,
  locationShape,
  newLocationShape,
} from './shapes.ts'
import { suggestZone } from './suggest-zone.ts'

const tags = ['locations']
const params = z.object({ id: z.uuid() })
const cursorShape = z.tuple([z.string(), z.uuid()])

/** /api/v1/locations */
export function registerLocationRoutes(http: Http): void {
  http.get(
    '/api/v1/locations',
    {
      schema: {
        tags,
        operationId: 'listLocations',
        summary: 'Locations by name',
        querystring: z.object({
          ...pageQuery,
          search: z.string().trim().min(1).max(100).optional(),
          regionId: z.uuid().optional(),
        }),
        response: { 200: pageOf(locationRowShape) },
      },
    },
    async (request) => {
      const { limit, cursor, search, regionId } = request.query
      const rows = await request.context.read((tx) =>
        listLocations(tx, { limit, search, regionId, after: decodeCursor(cursor, cursorShape) }),
      )
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return { items: rows.slice(0, limit), nextCursor: last ? encodeCursor([last.name, last.id]) : null }
    },
  )
  http.post(
    '/api/v1/locations',
    {
      schema: {
        tags,
        operationId: 'createLocation',
        summary: 'Open a location',
        body: newLocationShape,
        response: { 201: locationShape },
      },
    },
    async (request, reply) => {
      const id = await createLocation(request.context, request.body)
      return withVersion(reply.status(201), await describeLocation(request.context, id))
    },
  )
  http.get(
    '/api/v1/locations/:id',
    {
      schema: {
        tags,
        operationId: 'getLocation',
        summary: 'One location',
        params,
        response: { 200: locationShape },
      },
    },
    async ({ context, params }, reply) => withVersion(reply, await describeLocation(context, params.id)),
  )
  http.patch(
    '/api/v1/locations/:id',
    {
      schema: {
        tags,
        operationId: 'updateLocation',
        summary: 'Change a location, now or on a day to come; what is locked for the caller is proposed',
        params,
        headers: ifMatchHeaders,
        body: locationChangesShape.extend({
          reason: reason.optional(),
          plannedFor: z.iso
            .date()
            .optional()
            .meta({ description: 'The day it is to be made, as it begins at the location' }),
        }),
        response: { 200: locationShape },
      },
    },
    async ({ context, params, body: { reason, plannedFor, ...changes }, headers }, reply) => {
      const version = versionOf(headers)
      await changeLocation(context, params.id, { changes, reason, plannedFor, version })
      return withVersion(reply, await describeLocation(context, params.id))
    },
  )
  http.delete(
    '/api/v1/locations/:id',
    {
      schema: {
        tags,
        operationId: 'archiveLocation',
        summary: 'Take a location out of use',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await archiveLocation(request.context, request.params.id)
      return reply.status(204).send(null)
    },
  )
  registerHoursRoutes(http)
  registerHoursPreviewRoutes(http)
  registerRecordRoutes(http)
  registerChangeRoutes(http)
  registerPhotoRoutes(http)
  registerLocationImportRoutes(http)
  registerExceptionRoutes(http)
  registerEditRoutes(http)
  registerCredentialRoutes(http)
  registerLocationSettingsRoutes(http)
  registerPingRoutes(http)
}

function registerHoursRoutes(http: Http): void {
  http.get(
    '/api/v1/locations/:id/hours-state',
    {
      schema: {
        tags,
        operationId: 'getHoursState',
        summary: 'Whether a location is open, in a sentence',
        params,
        querystring: z.object({ at: z.iso.datetime({ offset: true }).optional() }),
        response: { 200: hoursStateShape },
      },
    },
    async (request) => {
      const location = await request.context.read((tx) => getLocation(tx, request.params.id))
      const locale = negotiateLocale(request.headers['accept-language'])
      return hoursStateOf(
        request.context,
        location.hoursInEffect,
        request.query.at ? new Date(request.query.at) : request.context.now(),
        locale,
      )
    },
  )
  http.get(
    '/api/v1/locations/:id/holiday-proposals',
    {
      schema: {
        tags,
        operationId: 'listHolidayProposals',
        summary: 'Public holidays for a person to confirm',
        params,
        querystring: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
        response: { 200: z.object({ items: z.array(holidayProposalShape) }) },
      },
    },
    async (request) => ({
      items: await proposeHolidaysFor(request.context, request.params.id, request.query.year),
    }),
  )
  http.get(
    '/api/v1/zone-suggestion',
    {
      schema: {
        tags,
        operationId: 'suggestZone',
        summary: 'The time zone at a point',
        querystring: z.object({
          lat: z.coerce.number().min(-90).max(90),
          lon: z.coerce.number().min(-180).max(180),
        }),
        response: { 200: z.object({ zone: z.string().nullable() }) },
      },
    },
    async (request) => {
      void request.context
      return { zone: suggestZone(request.query.lat, request.query.lon) ?? null }
    },
  )
}
