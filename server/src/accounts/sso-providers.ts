import { getOAuthState } from 'better-auth/api'
import { z } from 'zod'
import type { Context, Tx, World } from '../platform/context.ts'
import { AppError, reasonOf } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { safeFetch } from '../platform/http/safe-fetch.ts'
import { newId } from '../platform/ids.ts'
import { audit } from './audit.ts'
import { requirePermission } from './permissions.ts'

export type NewSsoProvider = {
  name: string
  issuer: string
  domain: string
  clientId: string
  clientSecret: string
}

/** Where every company sends its people back to; to be entered at the identity provider. */
export function ssoRedirectUri(world: Pick<World, 'config'>): string {
  return `${world.config.publicUrl}/api/auth/sso/callback`
}

/**
 * Adds a company sign-in: reads the issuer's own description of itself, from public addresses only unless the
 * installation allows its origin, and keeps it with the client's secret encrypted.
 * @throws AppError invalid when the issuer does not describe itself, conflict when the domain has a sign-in already
 */
export async function addSsoProvider(context: Context, given: NewSsoProvider): Promise<string> {
  requirePermission(context.actor, 'sso.manage')
  const discovered = await discover(given.issuer, context.config.privateOrigins)
  const config = { ...discovered, clientId: given.clientId, clientSecret: given.clientSecret, pkce: true }
  const id = newId()
  await context.transaction(async (tx) => {
    const domain = given.domain.toLowerCase()
    const added = await tx.db
      .insertInto('authSsoProviders')
      .values({
        id,
        providerId: id,
        owningAccountId: tx.accountId,
        name: given.name,
        issuer: discovered.issuer,
        domain,
        clientId: given.clientId,
        oidcConfig: context.secrets.seal(JSON.stringify(config)).toString('base64'),
        createdAt: tx.now(),
      })
      .onConflict((row) => row.column('domain').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added)
      throw new AppError('conflict', `There is a company sign-in for ${domain} already.`, {
        key: 'ssoDomainTaken',
        values: { domain },
      })
    const after = { name: given.name, issuer: discovered.issuer, domain, clientId: given.clientId }
    await audit(tx, { action: 'sso_provider.added', subjectKind: 'sso_provider', subjectId: id, after })
    record(tx, 'sso_provider.added', { subjectId: id })
  })
  return id
}

/** Ends a company sign-in, and every session that came through one of the brand's. @throws AppError not_found */
export async function removeSsoProvider(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'sso.manage')
  await context.transaction(async (tx) => {
    const removed = await tx.db
      .deleteFrom('authSsoProviders')
      .where('owningAccountId', '=', tx.accountId)
      .where('id', '=', id)
      .returning(['name', 'issuer', 'domain', 'clientId'])
      .executeTakeFirst()
    if (!removed) throw new AppError('not_found', 'There is no such company sign-in.')
    await tx.db.deleteFrom('authIdentities').where('providerId', '=', id).execute()
    await tx.db.deleteFrom('authSessions').where('limitedToAccountId', '=', tx.accountId).execute()
    await audit(tx, {
      action: 'sso_provider.removed',
      subjectKind: 'sso_provider',
      subjectId: id,
      before: removed,
    })
    record(tx, 'sso_provider.removed', { subjectId: id })
  })
}

export function listSsoProviders(tx: Tx) {
  return tx.db
    .selectFrom('authSsoProviders')
    .select(['id', 'name', 'issuer', 'domain', 'clientId', 'createdAt'])
    .where('owningAccountId', '=', tx.accountId)
    .orderBy('domain')
    .execute()
}

/** @throws AppError not_found */
export async function getSsoProvider(tx: Tx, id: string) {
  const provider = (await listSsoProviders(tx)).find((one) => one.id === id)
  if (!provider) throw new AppError('not_found', 'There is no such company sign-in.')
  return provider
}

/** Which brand a company sign-in belongs to. */
export function findSsoProvider(world: World, providerId: string) {
  return world.db
    .selectFrom('authSsoProviders')
    .select(['id', 'owningAccountId'])
    .where('providerId', '=', providerId)
    .executeTakeFirst()
}

const stateShape = z.object({ ssoProviderReference: z.object({ providerId: z.string() }) })

/**
 * What a session made through a company sign-in may reach: only the brand that set it up. Else the administrator of
 * one brand could vouch for the people of another.
 */
export async function companySessionLimits(
  world: World,
  request: { path?: string } | null | undefined,
): Promise<{ limitedToAccountId?: string; activeAccountId?: string }> {
  if (!request?.path?.startsWith('/sso/')) return {}
  const state = stateShape.parse((await getOAuthState())?.serverContext)
  const provider = await findSsoProvider(world, state.ssoProviderReference.providerId)
  if (!provider) throw new AppError('not_found', 'This company sign-in does not exist any more.')
  return { limitedToAccountId: provider.owningAccountId, activeAccountId: provider.owningAccountId }
}

const discoveryShape = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
})

/** What an issuer says about itself (OpenID Connect Discovery 1.0), as the library keeps it. */
async function discover(issuer: string, privateOrigins: readonly string[]) {
  const base = issuer.replace(/\/+$/, '')
  const discoveryEndpoint = `${base}/.well-known/openid-configuration`
  const answer = await safeFetch(discoveryEndpoint, { privateOrigins }).catch((error) => {
    throw unusable(reasonOf(error))
  })
  const found = discoveryShape.safeParse(parseJson(answer.body.toString()))
  if (!found.success) throw unusable(`${discoveryEndpoint} is not an OpenID Connect description`)
  if (found.data.issuer.replace(/\/+$/, '') !== base)
    throw unusable(`it calls itself ${found.data.issuer.slice(0, 200)}`)
  const usesBasic = found.data.token_endpoint_auth_methods_supported.includes('client_secret_basic')
  return {
    issuer: found.data.issuer,
    discoveryEndpoint,
    authorizationEndpoint: found.data.authorization_endpoint,
    tokenEndpoint: found.data.token_endpoint,
    jwksEndpoint: found.data.jwks_uri,
    userInfoEndpoint: found.data.userinfo_endpoint,
    tokenEndpointAuthentication: usesBasic ? 'client_secret_basic' : 'client_secret_post',
    // Not offline_access: we read who it is once, and some issuers refuse the whole request for it.
    scopes: ['openid', 'email', 'profile'],
  }
}

function unusable(reason: string): AppError {
  return new AppError('invalid', `The issuer cannot be used: ${reason}.`, {
    key: 'ssoIssuer',
    values: { reason },
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
