import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import type { ReviewSources } from '../source.ts'
import { registerCardRoutes } from './cards/routes.ts'
import { registerLinkRoutes } from './links/routes.ts'
import { registerListRoutes } from './lists/routes.ts'
import { previewAsk } from './preview.ts'
import { findRequest, listRequests } from './results/list-requests.ts'
import { readResults } from './results/results.ts'
import { askingChangesShape, askingSettings, askingSettingsShape } from './settings.ts'
import {
  previewAskShape,
  previewShape,
  requestFilter,
  requestInFullShape,
  requestShape,
  resultsShape,
} from './shapes.ts'

const tags = ['reviews']
const cursorShape = z.tuple([z.iso.datetime(), z.uuid()])
const longestSpanDays = 731

/** `/api/v1/review-requests` and all around asking people for reviews. */
export function registerAskingRoutes(http: Http, sources: ReviewSources): void {
  registerLog(http)
  registerSettings(http)
  registerLinkRoutes(http, sources)
  registerListRoutes(http)
  registerCardRoutes(http)
}

function registerLog(http: Http): void {
  http.get(
    '/api/v1/review-requests',
    {
      schema: {
        ...{
          tags,
          operationId: 'listReviewRequests',
          querystring: z.object({ ...pageQuery, ...requestFilter }),
        },
        summary: 'Who was asked for a review and what became of it, the newest first',
        response: { 200: pageOf(requestShape) },
      },
    },
    async ({ context, query: { cursor, limit, ...filter } }) => {
      requirePermission(context.actor, 'conversations.read')
      const after = decodeCursor(cursor, cursorShape)
      const found = await context.read((tx) => listRequests(tx, { ...filter, limit, after }))
      const items = found.slice(0, limit)
      const last = items.at(-1)
      const isMore = found.length > limit && last !== undefined
      return { items, nextCursor: isMore ? encodeCursor([last.plannedAt.toISOString(), last.id]) : null }
    },
  )
  http.get(
    '/api/v1/review-requests/:id',
    {
      schema: {
        ...{ tags, operationId: 'getReviewRequest', params: z.object({ id: z.uuid() }) },
        summary: 'One request with all that became of it',
        response: { 200: requestInFullShape },
      },
    },
    async ({ context, params: { id } }) => {
      requirePermission(context.actor, 'conversations.read')
      const found = await context.read((tx) => findRequest(tx, id))
      if (!found) throw new AppError('not_found', 'There is no such request.', { key: 'not_found' })
      return found
    },
  )
  http.get(
    '/api/v1/review-request-results',
    {
      schema: {
        ...{ tags, operationId: 'getReviewRequestResults' },
        summary:
          'What came of asking, by moment, week, location and platform, and why somebody was not asked',
        querystring: z.object({
          since: z.iso.datetime(),
          until: z.iso.datetime().optional(),
          locationId: z.uuid().optional(),
        }),
        response: { 200: resultsShape },
      },
    },
    async ({ context, query: { since, until, locationId } }) => {
      requirePermission(context.actor, 'conversations.read')
      const span = { since: new Date(since), until: until ? new Date(until) : context.now() }
      if (span.until.getTime() - span.since.getTime() > longestSpanDays * 86_400_000)
        throw new AppError('invalid', 'Choose two years at most.', { key: 'results_span', field: 'since' })
      return context.read((tx) => readResults(tx, { ...span, locationId }))
    },
  )
}

function registerSettings(http: Http): void {
  const response = { 200: askingSettingsShape }
  http.get(
    '/api/v1/review-request-settings',
    {
      schema: {
        ...{ tags, operationId: 'getReviewRequestSettings', response },
        summary: 'Who is asked for reviews, when, how and with which words',
      },
    },
    async ({ context }, reply) => {
      requirePermission(context.actor, 'account.manage')
      return withVersion(reply, await readSettings(context))
    },
  )
  http.patch(
    '/api/v1/review-request-settings',
    {
      schema: {
        ...{ tags, operationId: 'updateReviewRequestSettings', response },
        summary: 'Change who is asked for reviews, when, how and with which words',
        headers: ifMatchHeaders,
        body: askingChangesShape,
      },
    },
    async ({ context, body, headers }, reply) => {
      await askingSettings.update(
        context,
        (before) => ({ reviewRequests: { ...before.reviewRequests, ...body } }),
        versionOf(headers),
      )
      return withVersion(reply, await readSettings(context))
    },
  )
  http.post(
    '/api/v1/review-request-previews',
    {
      schema: {
        ...{ tags, operationId: 'previewReviewRequest', body: previewAskShape },
        summary: 'How a request reads in a language, by mail and as a text message',
        response: { 200: previewShape },
      },
    },
    async ({ context, body }) => {
      requirePermission(context.actor, 'account.manage')
      return previewAsk(context, body)
    },
  )
}

async function readSettings(context: Context) {
  const { reviewRequests, version } = await context.read(askingSettings.read)
  return { ...reviewRequests, version }
}
