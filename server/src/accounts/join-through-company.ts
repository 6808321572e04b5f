import type { SSOOptions } from '@better-auth/sso'
import { createContext, type Tx, type World } from '../platform/context.ts'
import { reasonOf } from '../platform/errors.ts'
import { createPerson } from './create-person.ts'
import { acceptInvitationRow, findOpenInvitation } from './invitation-rows.ts'
import { findSsoProvider } from './sso-providers.ts'

type ResolveUser = NonNullable<SSOOptions['resolveUser']>
type Identity = Parameters<ResolveUser>[0]
type Resolution = Awaited<ReturnType<ResolveUser>>

const refuse = (code: string, message: string): Resolution => ({ action: 'reject', code, message })

/**
 * Decides who comes in through a company's sign-in: the member it was linked to before, a member with the verified
 * e-mail address, or one with an open invitation, who joins. Anybody else is refused in words.
 */
export async function joinThroughCompany(world: World, identity: Identity): Promise<Resolution> {
  const provider = await findSsoProvider(world, identity.providerId)
  if (!provider) return refuse('sso_unknown', 'This company sign-in does not exist any more.')
  const context = createContext(world, provider.owningAccountId, { kind: 'system' })
  try {
    const personId = await context.transaction((tx) => findOrJoin(tx, identity))
    if (personId) return { action: 'link', userId: personId, profile: 'preserve' }
  } catch (error) {
    world.log.error({ error: reasonOf(error) }, 'A company sign-in failed')
    return refuse('sso_failed', 'Signing in failed on our side. It has been logged.')
  }
  return isVerified(identity)
    ? refuse(
        'sso_not_invited',
        `${identity.providerUser.email} is neither a member of this team nor invited. Ask an administrator for an invitation.`,
      )
    : refuse(
        'sso_email_unverified',
        'Your company did not confirm your e-mail address, so we cannot tell who you are.',
      )
}

async function findOrJoin(tx: Tx, identity: Identity): Promise<string | undefined> {
  const linked = await linkedMember(tx, identity)
  if (linked) return linked
  if (!isVerified(identity)) return undefined
  const email = identity.providerUser.email.toLowerCase()
  const member = await tx.db
    .selectFrom('members')
    .select(['userId', 'disabledAt'])
    .where('accountId', '=', tx.accountId)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email))
    .executeTakeFirst()
  if (member) return member.disabledAt === null ? (member.userId ?? undefined) : undefined
  const invitation = await findOpenInvitation(tx, email)
  if (!invitation) return undefined
  const name = identity.providerUser.name || invitation.name || email
  const known = await tx.db.selectFrom('authUsers').select('id').where('email', '=', email).executeTakeFirst()
  const personId = known?.id ?? (await createPerson(tx, { name, email }))
  await acceptInvitationRow(tx, invitation, { personId, name, email })
  return personId
}

async function linkedMember(tx: Tx, identity: Identity): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('authIdentities')
    .innerJoin('members', 'members.userId', 'authIdentities.userId')
    .select('members.userId')
    .where('members.accountId', '=', tx.accountId)
    .where('members.disabledAt', 'is', null)
    .where('authIdentities.providerId', '=', identity.providerId)
    .where('authIdentities.accountId', '=', identity.accountKey.accountId)
    .executeTakeFirst()
  return row?.userId ?? undefined
}

// Microsoft says `xms_edov` (the domain's owner verified the address) in place of email_verified.
function isVerified(identity: Identity): boolean {
  if (identity.providerUser.emailVerified) return true
  const claims = identity.protocol === 'oidc' ? identity.verifiedIdTokenClaims : {}
  return claims.xms_edov === true || claims.xms_edov === 1 || claims.xms_edov === '1'
}
