import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { pageOf } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../platform/http/version.ts'
import { logAttempt } from './log-attempt.ts'
import { findListed, listCallbacks } from './queries.ts'
import { callbackSettings, callbackSettingsChangesShape, callbackSettingsShape } from './settings.ts'
import { callbackShape, newAttemptShape } from './shapes.ts'

const tags = ['callbacks']
const params = z.object({ id: z.uuid() })

/** `/api/v1/conversations/:id/callbacks`, `/api/v1/callbacks/:id/attempts` and `/api/v1/callback-settings`. */
export function registerCallbackRoutes(http: Http): void {
  http.get(
    '/api/v1/conversations/:id/callbacks',
    {
      schema: {
        ...{ tags, operationId: 'listCallbacks', params },
        summary: 'The calls a customer has booked in a conversation, the next or latest first',
        response: { 200: pageOf(callbackShape) },
      },
    },
    async ({ context, params: { id } }) => {
      requirePermission(context.actor, 'conversations.read')
      return { items: await context.read((tx) => listCallbacks(tx, id)), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/callbacks/:id/attempts',
    {
      schema: {
        ...{ tags, operationId: 'logCallAttempt', params, body: newAttemptShape },
        summary: 'Note that somebody has called; after the third time in vain the customer is written to',
        response: { 201: callbackShape },
      },
    },
    async ({ context, params: { id }, body }, reply) => {
      await logAttempt(context, id, body)
      const call = await context.read((tx) => findListed(tx, id))
      if (!call) throw new AppError('not_found', 'There is no such call.', { key: 'call_gone' })
      return reply.status(201).send(call)
    },
  )
  registerSettingsRoutes(http)
}

function registerSettingsRoutes(http: Http): void {
  const response = { 200: callbackSettingsShape }
  http.get(
    '/api/v1/callback-settings',
    {
      schema: {
        ...{ tags, operationId: 'getCallbackSettings', response },
        summary: 'When and how customers can book a call',
      },
    },
    async ({ context }, reply) => {
      requirePermission(context.actor, 'account.manage')
      return withVersion(reply, await readSettings(context))
    },
  )
  http.patch(
    '/api/v1/callback-settings',
    {
      schema: {
        ...{ tags, operationId: 'updateCallbackSettings', response },
        summary: 'Change when and how customers can book a call; what is booked stays',
        headers: ifMatchHeaders,
        body: callbackSettingsChangesShape,
      },
    },
    async ({ context, body, headers }, reply) => {
      await callbackSettings.update(
        context,
        (before) => ({ callbacks: { ...before.callbacks, ...body } }),
        versionOf(headers),
      )
      return withVersion(reply, await readSettings(context))
    },
  )
}

async function readSettings(context: Context) {
  const { callbacks, version } = await context.read(callbackSettings.read)
  return { ...callbacks, version }
}
