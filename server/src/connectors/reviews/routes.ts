import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import {
  beginPast,
  listPlaces,
  listSources,
  openReview,
  otherPlatforms,
  placeShape,
  placeThere,
  type ReviewSource,
  type ReviewSources,
  reviewCapabilityShape,
  sourceShape,
} from '../../reviews/index.ts'
import { getChannel } from '../channels/queries.ts'
import type { Connectors } from '../connector.ts'
import { longestAnswer } from './connector.ts'
import type { Reach } from './reach.ts'
import { registerWithdrawRoutes } from './withdraw-routes.ts'

const tags = ['reviews']
const params = z.object({ id: z.uuid() })
const placeParams = params.extend({ placeId: z.string().min(1).max(300) })
const longestPastYears = 30

const platformShape = reviewCapabilityShape
  .extend({
    signsInBy: z
      .string()
      .nullable()
      .meta({ description: 'The platform of the directory whose sign-in it uses' }),
    isRead: z.boolean().meta({ description: 'False: it only tells of what is new' }),
    longestAnswer: z
      .number()
      .int()
      .meta({ description: 'What an answer from here may have at most, in the unit of its answers' }),
    isSetUpHere: z.boolean().meta({ description: 'False: nothing of it can come in by itself' }),
  })
  .meta({ id: 'ReviewPlatform' })

function platformShown({ capability, signsInBy, readPart, isBrought }: ReviewSource) {
  return {
    ...{ ...capability, signsInBy, isRead: readPart !== undefined },
    ...{ longestAnswer: longestAnswer(capability), isSetUpHere: !isBrought },
  }
}

/** `/api/v1/review-platforms` and `/api/v1/review-sources`: where reviews come from. */
export function registerReviewSourceRoutes(
  http: Http,
  { sources, reach, connectors }: { sources: ReviewSources; reach: Reach; connectors: Connectors },
): void {
  registerWithdrawRoutes(http, { sources, reach })
  http.get(
    '/api/v1/review-platforms',
    {
      schema: {
        ...{ tags, operationId: 'listReviewPlatforms' },
        summary: 'What each platform lets anybody do with its reviews, and what of it is done here',
        response: { 200: pageOf(platformShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'channels.read')
      const others = otherPlatforms.map((one) => ({
        ...one,
        ...{ signsInBy: null, isRead: false, longestAnswer: longestAnswer(one), isSetUpHere: false },
      }))
      return { items: [...[...sources.values()].map(platformShown), ...others], nextCursor: null }
    },
  )
  http.get(
    '/api/v1/review-sources',
    {
      schema: {
        ...{ tags, operationId: 'listReviewSources' },
        summary: 'The sources of reviews that are set up, and how far each is read',
        response: { 200: pageOf(sourceShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'channels.read')
      return { items: await context.read((tx) => listSources(tx, [...sources.keys()])), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/review-sources/:id/readings',
    {
      schema: {
        ...{ tags, operationId: 'readReviewSource', params, body: z.object({ since: z.coerce.date() }) },
        summary: 'Read the past of a source since a day; goes on in the background',
        response: { 202: z.null() },
      },
    },
    async ({ context, params: { id }, body: { since } }, reply) => {
      await readPast(context, sources, id, since)
      return reply.status(202).send(null)
    },
  )
  http.post(
    '/api/v1/reviews/:id/conversation',
    {
      schema: {
        ...{ tags, operationId: 'openReview', params },
        summary: 'The conversation in which a review is answered; begun where there is none yet',
        response: { 200: z.object({ conversationId: z.uuid() }) },
      },
    },
    async ({ context, params: { id: reviewId } }) => {
      const platformOf = (kind: string) => sources.get(kind)?.capability
      return { conversationId: await openReview(context, connectors, { reviewId, platformOf }) }
    },
  )
  registerPlaceRoutes(http)
}

function registerPlaceRoutes(http: Http): void {
  http.get(
    '/api/v1/review-sources/:id/places',
    {
      schema: {
        ...{ tags, operationId: 'listReviewPlaces', params },
        summary: 'The places a source has reviews of, and which of the locations each is; unknown ones first',
        response: { 200: pageOf(placeShape) },
      },
    },
    async ({ context, params: { id } }) => {
      requirePermission(context.actor, 'channels.read')
      return { items: await context.read((tx) => listPlaces(tx, id)), nextCursor: null }
    },
  )
  http.put(
    '/api/v1/review-sources/:id/places/:placeId',
    {
      schema: {
        ...{ tags, operationId: 'setReviewPlace', params: placeParams },
        summary: 'Say which location a place is, or that it is none of ours; its reviews move along',
        body: z.object({ locationId: z.uuid().nullable() }),
        response: { 200: placeShape },
      },
    },
    async ({ context, params: { id, placeId }, body: { locationId } }) => {
      requirePermission(context.actor, 'channels.manage')
      return placeThere(context, { channelId: id, placeId, locationId })
    },
  )
}

async function readPast(context: Context, sources: ReviewSources, id: string, since: Date): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  const oldest = new Date(context.now())
  oldest.setUTCFullYear(oldest.getUTCFullYear() - longestPastYears)
  if (since > context.now() || since < oldest)
    throw new AppError('invalid', 'Choose a day in the past, thirty years ago at most.', {
      key: 'review_since',
      field: 'since',
    })
  await context.transaction(async (tx) => {
    const channel = await getChannel(tx, id)
    if (!sources.get(channel.connector)?.readPart)
      throw new AppError('unsupported', 'This source cannot be read from here.', { key: 'review_no_past' })
    await beginPast(tx, id, since)
  })
}
