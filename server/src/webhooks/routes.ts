import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { pageOf } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../platform/http/version.ts'
import { createEndpoint } from './create-endpoint.ts'
import { deleteEndpoint } from './delete-endpoint.ts'
import { registerWebhookDeliveryRoutes } from './delivery-routes.ts'
import { getEndpoint, listEndpoints } from './endpoints.ts'
import { publicTypes } from './event-types.ts'
import { rotateSecret } from './rotate-secret.ts'
import { sendTest } from './send-test.ts'
import {
  createdWebhookShape,
  eventTypeShape,
  newWebhookShape,
  rotatedSecretShape,
  webhookChangesShape,
  webhookShape,
} from './shapes.ts'
import { updateEndpoint } from './update-endpoint.ts'

const tags = ['webhooks']
const params = z.object({ id: z.uuid() })
const present = (context: Context, id: string) => context.read((tx) => getEndpoint(tx, id))

/**
 * `/api/v1/webhooks`
 * @param declared all events there are, by type
 */
export function registerWebhookRoutes(http: Http, declared: Record<string, unknown>): void {
  const types = publicTypes(declared)
  registerListRoutes(http, types)
  registerEndpointRoutes(http, types)
  registerSecretRoutes(http)
  registerWebhookDeliveryRoutes(http)
}

function registerListRoutes(http: Http, types: readonly string[]): void {
  http.get(
    '/api/v1/webhooks',
    {
      schema: {
        tags,
        operationId: 'listWebhooks',
        summary: 'The programs that are told what happens here, and how that goes',
        response: { 200: pageOf(webhookShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'webhooks.manage')
      return { items: await context.read(listEndpoints), nextCursor: null }
    },
  )
  http.get(
    '/api/v1/webhooks/event-types',
    {
      schema: {
        tags,
        operationId: 'listWebhookEventTypes',
        summary: 'The events a webhook can be told',
        response: { 200: pageOf(eventTypeShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'webhooks.manage')
      const items = types.map((type) => ({ type, group: type.slice(0, type.indexOf('.')) }))
      return { items, nextCursor: null }
    },
  )
  http.post(
    '/api/v1/webhooks',
    {
      schema: {
        tags,
        operationId: 'createWebhook',
        summary: 'Tell a program what happens from now on; the secret is shown once',
        body: newWebhookShape,
        response: { 201: createdWebhookShape },
      },
    },
    async ({ context, body }, reply) => {
      const { id, secret } = await createEndpoint(context, body, types)
      return reply.status(201).send({ webhook: await present(context, id), secret })
    },
  )
}

function registerEndpointRoutes(http: Http, types: readonly string[]): void {
  const response = { 200: webhookShape }
  http.get(
    '/api/v1/webhooks/:id',
    { schema: { tags, operationId: 'getWebhook', summary: 'One webhook', params, response } },
    async ({ context, params: { id } }, reply) => {
      requirePermission(context.actor, 'webhooks.manage')
      return withVersion(reply, await present(context, id))
    },
  )
  http.patch(
    '/api/v1/webhooks/:id',
    {
      schema: {
        tags,
        operationId: 'updateWebhook',
        summary: 'Change a webhook, pause it or enable it again; it then hears what happens from now on',
        params,
        headers: ifMatchHeaders,
        body: webhookChangesShape,
        response,
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await updateEndpoint(context, id, { changes: body, types, version: versionOf(headers) })
      return withVersion(reply, await present(context, id))
    },
  )
  http.delete(
    '/api/v1/webhooks/:id',
    {
      schema: {
        tags,
        operationId: 'deleteWebhook',
        summary: 'Forget a webhook and its log',
        params,
        response: { 204: z.null() },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await deleteEndpoint(context, id)
      return reply.status(204).send(null)
    },
  )
}

function registerSecretRoutes(http: Http): void {
  http.post(
    '/api/v1/webhooks/:id/secret',
    {
      schema: {
        tags,
        operationId: 'rotateWebhookSecret',
        summary: 'Sign with a new secret; for a day the one before is signed with too',
        params,
        response: { 201: rotatedSecretShape },
      },
    },
    async ({ context, params: { id } }, reply) => reply.status(201).send(await rotateSecret(context, id)),
  )
  http.post(
    '/api/v1/webhooks/:id/test',
    {
      schema: {
        tags,
        operationId: 'testWebhook',
        summary: 'Send a test event, once; how it ended is in the log',
        params,
        response: { 202: z.object({ id: z.uuid() }) },
      },
    },
    async ({ context, params: { id } }, reply) => {
      await sendTest(context, id)
      return reply.status(202).send({ id })
    },
  )
}
