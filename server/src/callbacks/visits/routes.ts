import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { visitSettings, visitSettingsChangesShape, visitSettingsShape } from '../settings.ts'
import { endVisit } from './end-visit.ts'
import { findVisit, listVisits, listVisitsOf } from './list-visits.ts'
import { visitOutcomeShape, visitSearchShape, visitShape } from './shapes.ts'

const tags = ['callbacks']
const params = z.object({ id: z.uuid() })

/** `/api/v1/visits`, `/api/v1/conversations/:id/visits` and `/api/v1/visit-settings`. */
export function registerVisitRoutes(http: Http): void {
  http.get(
    '/api/v1/visits',
    {
      schema: {
        ...{ tags, operationId: 'listVisits', querystring: visitSearchShape },
        summary: 'The visits of a date or some, by the clock of each location, in their order',
        response: { 200: pageOf(visitShape) },
      },
    },
    async ({ context, query }) => {
      requirePermission(context.actor, 'conversations.read')
      return { items: await context.read((tx) => listVisits(tx, query)), nextCursor: null }
    },
  )
  http.get(
    '/api/v1/conversations/:id/visits',
    {
      schema: {
        ...{ tags, operationId: 'listVisitsOfConversation', params },
        summary: 'The visits a customer has booked in a conversation, the next or latest first',
        response: { 200: pageOf(visitShape) },
      },
    },
    async ({ context, params: { id } }) => {
      requirePermission(context.actor, 'conversations.read')
      return { items: await context.read((tx) => listVisitsOf(tx, id)), nextCursor: null }
    },
  )
  http.put(
    '/api/v1/visits/:id/outcome',
    {
      schema: {
        ...{ tags, operationId: 'setVisitOutcome', params, body: visitOutcomeShape },
        summary: 'Note whether the customer came; whoever did not is written to',
        response: { 200: visitShape },
      },
    },
    async ({ context, params: { id }, body }) => {
      await endVisit(context, id, body)
      const visit = await context.read((tx) => findVisit(tx, id))
      if (!visit) throw new AppError('not_found', 'There is no such visit.', { key: 'visit_gone' })
      return visit
    },
  )
  registerSettingsRoutes(http)
}

function registerSettingsRoutes(http: Http): void {
  const response = { 200: visitSettingsShape }
  http.get(
    '/api/v1/visit-settings',
    {
      schema: {
        ...{ tags, operationId: 'getVisitSettings', response },
        summary: 'When, where and how customers can book a visit',
      },
    },
    async ({ context }, reply) => {
      requirePermission(context.actor, 'account.manage')
      return withVersion(reply, await readSettings(context))
    },
  )
  http.patch(
    '/api/v1/visit-settings',
    {
      schema: {
        ...{ tags, operationId: 'updateVisitSettings', response },
        summary: 'Change when, where and how customers can book a visit; what is booked stays',
        headers: ifMatchHeaders,
        body: visitSettingsChangesShape,
      },
    },
    async ({ context, body, headers }, reply) => {
      await visitSettings.update(
        context,
        (before) => ({ visits: { ...before.visits, ...body } }),
        versionOf(headers),
      )
      return withVersion(reply, await readSettings(context))
    },
  )
}

async function readSettings(context: Context) {
  const { visits, version } = await context.read(visitSettings.read)
  return { ...visits, version }
}
