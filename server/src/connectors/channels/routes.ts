import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { pageOf } from '../../platform/http/cursor.ts'
import { givenTime } from '../../platform/http/given-time.ts'
import type { Http } from '../../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../../platform/http/version.ts'
import { negotiateLocale } from '../../platform/i18n/negotiate-locale.ts'
import { startBackfill } from '../backfill.ts'
import type { Connectors } from '../connector.ts'
import { sayIn } from '../doctor.ts'
import { channelChangesShape, channelShape, checkShape, dnsRecordShape, newChannelShape } from '../shapes.ts'
import { archiveChannel } from './archive-channel.ts'
import { createChannel } from './create-channel.ts'
import { presentChannels } from './present.ts'
import { getChannel, listChannels } from './queries.ts'
import { renewIdentitySecret } from './renew-identity-secret.ts'
import { renewSigningKey } from './renew-signing-key.ts'
import { connectorOf } from './settings-of.ts'
import { updateChannel } from './update-channel.ts'

const tags = ['channels']
const params = z.object({ id: z.uuid() })
/** /api/v1/channels */
export function registerChannelRoutes(http: Http, connectors: Connectors): void {
  http.get(
    '/api/v1/channels',
    {
      schema: {
        tags,
        operationId: 'listChannels',
        summary: 'The ways customers reach the brand',
        response: { 200: pageOf(channelShape) },
      },
    },
    async ({ context }) => {
      requirePermission(context.actor, 'channels.read')
      const items = await context.read(async (tx) => presentChannels(context, tx, await listChannels(tx)))
      return { items, nextCursor: null }
    },
  )
  http.post(
    '/api/v1/channels',
    {
      schema: {
        tags,
        operationId: 'createChannel',
        summary: 'Open a channel; what could not work is refused with the reason',
        body: newChannelShape,
        response: { 201: channelShape },
      },
    },
    async ({ context, body }, reply) =>
      reply.status(201).send(await present(context, await createChannel(context, connectors, body))),
  )
  http.get(
    '/api/v1/channels/:id',
    {
      schema: {
        tags,
        operationId: 'getChannel',
        summary: 'One channel',
        params,
        response: { 200: channelShape },
      },
    },
    async ({ context, params: { id } }, reply) => {
      requirePermission(context.actor, 'channels.read')
      return withVersion(reply, await present(context, id))
    },
  )
  http.patch(
    '/api/v1/channels/:id',
    {
      schema: {
        tags,
        operationId: 'updateChannel',
        summary: 'Change a channel; `settings` replaces all settings, secrets not named stay',
        params,
        headers: ifMatchHeaders,
        body: channelChangesShape,
        response: { 200: channelShape },
      },
    },
    async ({ context, params: { id }, body, headers }, reply) => {
      await updateChannel(context, connectors, id, body, versionOf(headers))
      return withVersion(reply, await present(context, id))
    },
  )
  http.delete(
    '/api/v1/channels/:id',
    {
      schema: {
        tags,
        operationId: 'archiveChannel',
        summary: 'Close a channel; its conversations stay',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await archiveChannel(request.context, request.params.id)
      return reply.status(204).send(null)
    },
  )
  registerChannelWork(http, connectors)
}

function registerChannelWork(http: Http, connectors: Connectors): void {
  http.post(
    '/api/v1/channels/:id/test',
    {
      schema: {
        tags,
        operationId: 'testChannel',
        summary: 'Look whether a channel works right now',
        params,
        response: { 200: z.object({ checks: z.array(checkShape) }) },
      },
    },
    async ({ context, params: { id }, headers }) => {
      requirePermission(context.actor, 'channels.manage')
      const channel = await context.read((tx) => getChannel(tx, id))
      const say = sayIn(context, negotiateLocale(headers['accept-language']))
      return { checks: await connectorOf(connectors, channel.connector).check(context, channel, say) }
    },
  )
  http.post(
    '/api/v1/channels/:id/signing-key',
    {
      schema: {
        tags,
        operationId: 'renewSigningKey',
        summary: 'Make a new signing key (DKIM) and say which DNS record publishes it',
        params,
        response: { 201: z.object({ record: dnsRecordShape }) },
      },
    },
    async ({ context, params: { id } }, reply) =>
      reply.status(201).send({ record: await renewSigningKey(context, connectors, id) }),
  )
  http.post(
    '/api/v1/channels/:id/identity-secret',
    {
      schema: {
        tags,
        operationId: 'renewIdentitySecret',
        summary: 'Make a new secret for signed identities of a web chat; it is told this once',
        params,
        response: { 201: z.object({ secret: z.string() }) },
      },
    },
    async ({ context, params: { id } }, reply) =>
      reply.status(201).send({ secret: await renewIdentitySecret(context, connectors, id) }),
  )
  http.post(
    '/api/v1/channels/:id/backfill',
    {
      schema: {
        tags,
        operationId: 'backfillChannel',
        summary: 'Import what a mailbox received since a day',
        params,
        body: z.object({ since: givenTime }),
        response: { 202: z.object({ backfillId: z.uuid() }) },
      },
    },
    async ({ context, params: { id }, body }, reply) =>
      reply.status(202).send(await startBackfill(context, connectors, id, body.since)),
  )
}

async function present(context: Context, id: string): Promise<z.input<typeof channelShape>> {
  const [channel] = await context.read(async (tx) => presentChannels(context, tx, [await getChannel(tx, id)]))
  return channel!
}
