import { z } from 'zod'
import type { Context, World } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../platform/http/version.ts'
import { getAccount, updateAccount } from './account.ts'
import { createApiKey, listApiKeys, revokeApiKey } from './api-keys.ts'
import { listAudit } from './audit-log.ts'
import { logoUrl, readLogo, removeLogo, setLogo } from './logo.ts'
import { requirePermission } from './permissions.ts'
import { hostsShape, listHosts, setHosts } from './public/hosts.ts'
import {
  accountChangesShape,
  accountShape,
  apiKeyShape,
  auditEntryShape,
  createdApiKeyShape,
  newApiKeyShape,
  newSsoProviderShape,
  ssoProviderShape,
} from './shapes.ts'
import {
  addSsoProvider,
  getSsoProvider,
  listSsoProviders,
  removeSsoProvider,
  ssoRedirectUri,
} from './sso-providers.ts'

const params = z.object({ id: z.uuid() })
const cursorShape = z.tuple([z.iso.datetime(), z.uuid()])

/** `/api/v1/account`, `/api-keys`, `/audit`, `/sso-providers`. */
export function registerBrandRoutes(http: Http, world: World): void {
  registerBrandKitRoutes(http, world)
  registerApiKeyRoutes(http)
  registerAuditRoute(http)
  registerSsoRoutes(http, world)
}

async function presentAccount(context: Context) {
  const account = await context.read((tx) => getAccount(tx.db, tx.accountId))
  return { ...account, logoUrl: logoUrl(account.id, account.brand) }
}

function registerBrandKitRoutes(http: Http, world: World): void {
  const tags = ['account']
  const response = { 200: accountShape }
  http.get(
    '/api/v1/account',
    {
      schema: { tags, operationId: 'getAccount', summary: 'The brand: name, languages, brand kit', response },
    },
    async (request, reply) => withVersion(reply, await presentAccount(request.context)),
  )
  http.patch(
    '/api/v1/account',
    {
      schema: {
        tags,
        operationId: 'updateAccount',
        summary: 'Change the brand',
        headers: ifMatchHeaders,
        body: accountChangesShape,
        response,
      },
    },
    async (request, reply) => {
      await updateAccount(request.context, request.body, versionOf(request.headers))
      return withVersion(reply, await presentAccount(request.context))
    },
  )
  http.get(
    '/api/v1/account/hosts',
    {
      schema: {
        tags,
        operationId: 'listHosts',
        summary: 'The host names at which the brand’s public pages are, the main one first',
        response: { 200: hostsShape },
      },
    },
    async ({ context }) => ({ hosts: await context.read(listHosts) }),
  )
  http.put(
    '/api/v1/account/hosts',
    {
      schema: {
        tags,
        operationId: 'setHosts',
        summary: 'Say at which host names the brand’s public pages are',
        body: hostsShape,
        response: { 200: hostsShape },
      },
    },
    async ({ context, body }) => {
      await setHosts(context, body.hosts)
      return { hosts: await context.read(listHosts) }
    },
  )
  http.put(
    '/api/v1/account/logo',
    {
      schema: {
        tags,
        operationId: 'setLogo',
        summary: 'Set the logo',
        consumes: ['multipart/form-data'],
        response,
      },
    },
    async (request) => {
      const file = await request.file()
      if (!file) throw new AppError('invalid', 'Send the picture as one file in multipart/form-data.')
      await setLogo(request.context, await file.toBuffer())
      return presentAccount(request.context)
    },
  )
  http.delete(
    '/api/v1/account/logo',
    { schema: { tags, operationId: 'removeLogo', summary: 'Take the logo away', response } },
    async (request) => {
      await removeLogo(request.context)
      return presentAccount(request.context)
    },
  )
  http.get('/brands/:id/logo', { schema: { hide: true, params } }, async (request, reply) => {
    const { bytes, type } = await readLogo(world, request.params.id)
    return reply
      .type(type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(bytes)
  })
}

function registerApiKeyRoutes(http: Http): void {
  const tags = ['api-keys']
  http.get(
    '/api/v1/api-keys',
    {
      schema: {
        tags,
        operationId: 'listApiKeys',
        summary: 'The keys programs act with',
        response: { 200: pageOf(apiKeyShape) },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'api_keys.manage')
      return { items: await request.context.read(listApiKeys), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/api-keys',
    {
      schema: {
        tags,
        operationId: 'createApiKey',
        summary: 'Make a key; its secret is shown once',
        body: newApiKeyShape,
        response: { 201: createdApiKeyShape },
      },
    },
    async (request, reply) => {
      const { context, body } = request
      const made = await createApiKey(context, body.name)
      return reply.status(201).send({ ...made, name: body.name })
    },
  )
  http.delete(
    '/api/v1/api-keys/:id',
    {
      schema: {
        tags,
        operationId: 'revokeApiKey',
        summary: 'End a key',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await revokeApiKey(request.context, request.params.id)
      return reply.status(204).send(null)
    },
  )
}

function registerAuditRoute(http: Http): void {
  http.get(
    '/api/v1/audit',
    {
      schema: {
        tags: ['audit'],
        operationId: 'listAudit',
        summary: 'Every change of a setting, newest first',
        querystring: z.object(pageQuery),
        response: { 200: pageOf(auditEntryShape) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      requirePermission(request.context.actor, 'audit.read')
      const after = decodeCursor(cursor, cursorShape)
      const rows = await request.context.read((tx) => listAudit(tx, { limit, after }))
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return {
        items: rows.slice(0, limit),
        nextCursor: last ? encodeCursor([last.at.toISOString(), last.id]) : null,
      }
    },
  )
}

function registerSsoRoutes(http: Http, world: World): void {
  const tags = ['sso-providers']
  const list = pageOf(ssoProviderShape).extend({
    redirectUri: z.string().meta({ description: 'To be entered at the identity provider' }),
  })
  const present = async (context: Context) => ({
    items: await context.read(listSsoProviders),
    nextCursor: null,
    redirectUri: ssoRedirectUri(world),
  })
  http.get(
    '/api/v1/sso-providers',
    {
      schema: { tags, operationId: 'listSsoProviders', summary: 'Company sign-ins', response: { 200: list } },
    },
    async (request) => {
      requirePermission(request.context.actor, 'sso.manage')
      return present(request.context)
    },
  )
  http.post(
    '/api/v1/sso-providers',
    {
      schema: {
        tags,
        operationId: 'addSsoProvider',
        summary: 'Add a company sign-in (OpenID Connect)',
        body: newSsoProviderShape,
        response: { 201: ssoProviderShape },
      },
    },
    async (request, reply) => {
      const id = await addSsoProvider(request.context, request.body)
      return reply.status(201).send(await request.context.read((tx) => getSsoProvider(tx, id)))
    },
  )
  http.delete(
    '/api/v1/sso-providers/:id',
    {
      schema: {
        tags,
        operationId: 'removeSsoProvider',
        summary: 'End a company sign-in',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeSsoProvider(request.context, request.params.id)
      return reply.status(204).send(null)
    },
  )
}
