import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import { AppError } from '../../platform/errors.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { changeStrategy } from './change-strategy.ts'
import { previewStrategy } from './preview-strategy.ts'
import { listStrategies, readStrategy } from './read-strategies.ts'
import { answeringSettingsShape, changeAnswerLanguages, readAnswerLanguages } from './settings.ts'
import {
  keyShape,
  languagesShape,
  previewedShape,
  previewShape,
  type StrategyKey,
  strategyShape,
  strategyTermsShape,
  suggestionShape,
} from './shapes.ts'
import { showSuggestion } from './show-suggestion.ts'
import type { PlatformOf } from './suggest-for-review.ts'
import { wordedLanguages } from './words/default-words.ts'

const tags = ['reviews']
const paramsShape = z.object({
  kind: z.enum(['tone', 'theme']),
  key: z.string().max(100).meta({ description: 'Such as furious, or waiting' }),
})

/** @throws AppError not_found */
function keyOf(params: z.infer<typeof paramsShape>): StrategyKey {
  const known = keyShape.safeParse(params)
  if (known.success) return known.data
  throw new AppError('not_found', 'There is no such tone or theme.', { key: 'review_strategy_gone' })
}

/** `/api/v1/review-strategies`, `/api/v1/review-answering` and `/api/v1/reviews/:id/suggestion` */
export function registerStrategyRoutes(http: Http, platformOf: PlatformOf): void {
  registerAnswering(http)
  registerStrategies(http)
  http.get(
    '/api/v1/reviews/:id/suggestion',
    {
      schema: {
        ...{ tags, operationId: 'getReviewSuggestion', params: z.object({ id: z.uuid() }) },
        summary: 'An answer put together from the strategy, the review’s own points and the location’s facts',
        querystring: z.object({
          wording: z.coerce.number().int().min(0).max(100).default(0).meta({
            description: 'Another wording of the same',
          }),
        }),
        response: { 200: suggestionShape },
      },
    },
    async ({ context, params: { id: reviewId }, query: { wording } }) => {
      requirePermission(context.actor, 'conversations.read')
      return context.read((tx) => showSuggestion(tx, { reviewId, wording, platformOf }))
    },
  )
}

function registerStrategies(http: Http): void {
  http.get(
    '/api/v1/review-strategies',
    {
      schema: {
        ...{ tags, operationId: 'listReviewStrategies' },
        summary: 'How reviews are answered, by tone and by theme',
        response: { 200: pageOf(strategyShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'conversations.read')
      return { items: await context.read(listStrategies), nextCursor: null }
    },
  )
  http.get(
    '/api/v1/review-strategies/:kind/:key',
    {
      schema: {
        ...{ tags, operationId: 'getReviewStrategy', params: paramsShape },
        summary: 'How reviews of one tone, or about one theme, are answered',
        response: { 200: strategyShape },
      },
    },
    async ({ context, params }, reply) => {
      requirePermission(context.actor, 'conversations.read')
      return withVersion(reply, await context.read((tx) => readStrategy(tx, keyOf(params))))
    },
  )
  http.put(
    '/api/v1/review-strategies/:kind/:key',
    {
      schema: {
        ...{ tags, operationId: 'setReviewStrategy', params: paramsShape, headers: ifMatchHeaders },
        summary: 'Say how such reviews are answered from now on',
        body: strategyTermsShape,
        response: { 200: strategyShape },
      },
    },
    async ({ context, params, body, headers }, reply) => {
      await changeStrategy(context, keyOf(params), body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => readStrategy(tx, keyOf(params))))
    },
  )
  http.post(
    '/api/v1/review-strategies/:kind/:key/preview',
    {
      schema: {
        ...{ tags, operationId: 'previewReviewStrategy', params: paramsShape, body: previewShape },
        summary: 'What a strategy makes of a review somebody might write; nothing is kept',
        response: { 200: previewedShape },
      },
    },
    async ({ context, params, body }) => {
      requirePermission(context.actor, 'conversations.read')
      return context.read((tx) => previewStrategy(tx, keyOf(params), body))
    },
  )
}

function registerAnswering(http: Http): void {
  const read = { worded: [...wordedLanguages] }
  http.get(
    '/api/v1/review-answering',
    {
      schema: {
        ...{ tags, operationId: 'getReviewAnswering' },
        summary: 'The languages reviews are answered in, and how people are spoken to in each',
        response: { 200: answeringSettingsShape },
      },
    },
    async ({ context }, reply) => {
      requirePermission(context.actor, 'conversations.read')
      return withVersion(reply, { ...(await context.read(readAnswerLanguages)), ...read })
    },
  )
  http.put(
    '/api/v1/review-answering',
    {
      schema: {
        ...{ tags, operationId: 'setReviewAnswering', headers: ifMatchHeaders },
        summary: 'Change the languages reviews are answered in',
        body: z.object({ languages: languagesShape }),
        response: { 200: answeringSettingsShape },
      },
    },
    async ({ context, body, headers }, reply) => {
      await changeAnswerLanguages(context, body.languages, versionOf(headers))
      return withVersion(reply, { ...(await context.read(readAnswerLanguages)), ...read })
    },
  )
}
