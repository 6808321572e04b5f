import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { acceptSuggestion, answerShape, dismissSuggestion } from './answer-suggestion.ts'
import { forgetLearned } from './forget.ts'
import { getSuggestion, suggestionShape } from './get-suggestion.ts'
import { readMeasures, suggestionMeasuresShape } from './measures.ts'
import {
  newSuggestionSettingsShape,
  readSuggestionSettings,
  suggestionSettingsShape,
  updateSuggestionSettings,
} from './settings.ts'

const tags = ['suggestions']
const params = z.object({ id: z.uuid() })
const done = { 204: z.null() }

/** `/api/v1/suggestion-settings`, `/suggestion-lessons` and what is suggested for a conversation. */
export function registerSuggestionRoutes(http: Http): void {
  registerSettingsRoutes(http)
  registerLearnedRoutes(http)
  registerConversationRoutes(http)
}

function registerSettingsRoutes(http: Http): void {
  const response = { 200: suggestionSettingsShape }
  http.get(
    '/api/v1/suggestion-settings',
    {
      schema: {
        tags,
        operationId: 'getSuggestionSettings',
        summary: 'Whether departments and tags are suggested, and from where on it is done by itself',
        response,
      },
    },
    async ({ context }, reply) => {
      requirePermission(context.actor, 'routing.manage')
      return withVersion(reply, await context.read(readSuggestionSettings))
    },
  )
  http.put(
    '/api/v1/suggestion-settings',
    {
      schema: {
        tags,
        operationId: 'updateSuggestionSettings',
        summary: 'Suggest nothing, show what is suggested, or do it from a threshold on',
        headers: ifMatchHeaders,
        body: newSuggestionSettingsShape,
        response,
      },
    },
    async ({ context, body, headers }, reply) => {
      await updateSuggestionSettings(context, body, versionOf(headers))
      return withVersion(reply, await context.read(readSuggestionSettings))
    },
  )
}

function registerLearnedRoutes(http: Http): void {
  http.get(
    '/api/v1/suggestion-measures',
    {
      schema: {
        tags,
        operationId: 'getSuggestionMeasures',
        summary: 'How much was learned, and how often it is right about conversations it never learned from',
        response: { 200: suggestionMeasuresShape },
      },
    },
    async ({ context }) => context.read(readMeasures),
  )
  http.post(
    '/api/v1/suggestion-measures/resets',
    {
      schema: {
        tags,
        operationId: 'forgetSuggestions',
        summary: 'Forget what was learned and learn anew, from all that was before or from now on',
        body: z.object({ from: z.enum(['history', 'now']) }),
        response: done,
      },
    },
    async ({ context, body }, reply) => {
      await forgetLearned(context, body.from)
      return reply.status(204).send(null)
    },
  )
}

function registerConversationRoutes(http: Http): void {
  http.get(
    '/api/v1/conversations/:id/suggestion',
    {
      schema: {
        tags,
        operationId: 'getSuggestion',
        summary:
          'The department and tags suggested for a conversation, how surely and because of which words',
        params,
        response: { 200: suggestionShape },
      },
    },
    async ({ context, params: { id } }) => context.read((tx) => getSuggestion(tx, id)),
  )
  http.post(
    '/api/v1/conversations/:id/suggestion/acceptances',
    {
      schema: {
        tags,
        operationId: 'acceptSuggestion',
        summary: 'Do what is suggested',
        params,
        body: answerShape,
        response: done,
      },
    },
    async ({ context, params: { id }, body }, reply) => {
      await acceptSuggestion(context, id, body)
      return reply.status(204).send(null)
    },
  )
  http.post(
    '/api/v1/conversations/:id/suggestion/dismissals',
    {
      schema: {
        tags,
        operationId: 'dismissSuggestion',
        summary: 'Say that what is suggested is not so; it is not suggested again for this conversation',
        params,
        body: answerShape,
        response: done,
      },
    },
    async ({ context, params: { id }, body }, reply) => {
      await dismissSuggestion(context, id, body)
      return reply.status(204).send(null)
    },
  )
}
