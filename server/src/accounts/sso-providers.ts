import { discoverOIDCConfig } from '@better-auth/sso'
import { getOAuthState } from 'better-auth/api'
import { z } from 'zod'
import type { Context, Tx, World } from '../platform/context.ts'
import { AppError, reasonOf } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
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
 * Adds a company sign-in: reads the issuer's own description of itself, from public addresses only unless its origin
 * is among `privateOrigins`, and keeps it with the client's secret encrypted.
 * @throws AppError invalid when the issuer does not describe itself, conflict when the domain has a sign-in already
 */
export async function addSsoProvider(
  context: Context,
  given: NewSsoProvider,
  privateOrigins: readonly string[],
): Promise<string> {
  requirePermission(context.actor, 'sso.manage')
  const discovered = await discover(given.issuer, privateOrigins)
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
    await record(tx, 'sso_provider.added', { subjectId: id })
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
    await record(tx, 'sso_provider.removed', { subjectId: id })
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

async function discover(issuer: string, privateOrigins: readonly string[]) {
  try {
    return await discoverOIDCConfig({
      issuer,
      timeout: 8_000,
      isTrustedOrigin: (url) => privateOrigins.includes(new URL(url).origin),
    })
  } catch (error) {
    throw new AppError('invalid', `The issuer cannot be used: ${reasonOf(error)}`, { key: 'ssoIssuer' })
  }
}
