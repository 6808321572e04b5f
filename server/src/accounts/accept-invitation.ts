import { type Context, createContext, type World } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { getAccount } from './account.ts'
import type { SignedIn } from './authenticate.ts'
import { createPerson } from './create-person.ts'
import { readInvitationToken } from './invitation-link.ts'
import { acceptInvitationRow, lockOpenInvitation } from './invitation-rows.ts'

export type Acceptance = { name: string; password?: string; locale?: string }

const gone = () =>
  new AppError('not_found', 'This invitation is not valid any more. Ask for a new one.', {
    key: 'invitationGone',
  })

/** What a person sees before they accept. @throws AppError not_found */
export async function previewInvitation(world: World, token: string) {
  const { context, invitationId } = open(world, token)
  return context.transaction(async (tx) => {
    const invitation = await lockOpenInvitation(tx, invitationId)
    if (!invitation) throw gone()
    const inviter = await tx.db
      .selectFrom('members')
      .select('name')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', invitation.invitedBy ?? null)
      .executeTakeFirst()
    const person = await tx.db
      .selectFrom('authUsers')
      .select('id')
      .where('email', '=', invitation.email.toLowerCase())
      .executeTakeFirst()
    const account = await getAccount(tx.db, tx.accountId)
    return {
      account,
      invitation,
      invitedBy: inviter?.name ?? account.name,
      needsSignIn: person !== undefined,
    }
  })
}

/**
 * Makes the invited person a member. Somebody new chooses a password; somebody who can sign in here already must
 * have done so with the invited address, since the link alone does not prove who holds it.
 * Returns the brand joined and whether a person was made.
 * @throws AppError not_found, unauthenticated, forbidden, invalid
 */
export async function acceptInvitation(
  world: World,
  token: string,
  given: Acceptance,
  signedIn: SignedIn | undefined,
): Promise<{ accountId: string; email: string; isNew: boolean }> {
  const { context, invitationId } = open(world, token)
  return context.transaction(async (tx) => {
    const invitation = await lockOpenInvitation(tx, invitationId)
    if (!invitation) throw gone()
    const email = invitation.email.toLowerCase()
    const known = await tx.db
      .selectFrom('authUsers')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirst()
    if (known) checkIsThem(known.id, signedIn)
    if (!known && given.password === undefined)
      throw new AppError('invalid', 'Choose a password.', { key: 'passwordMissing' })
    const personId = known?.id ?? (await createPerson(tx, { ...given, email }))
    await acceptInvitationRow(tx, invitation, { ...given, personId, email })
    return { accountId: tx.accountId, email, isNew: !known }
  })
}

function open(world: World, token: string): { context: Context; invitationId: string } {
  const read = readInvitationToken(world, token)
  if (!read) throw gone()
  return {
    context: createContext(world, read.accountId, { kind: 'system' }),
    invitationId: read.invitationId,
  }
}

function checkIsThem(personId: string, signedIn: SignedIn | undefined): void {
  if (!signedIn)
    throw new AppError('unauthenticated', 'You can sign in here already: sign in, then accept.', {
      key: 'signInToAccept',
    })
  if (signedIn.personId !== personId || signedIn.limitedToAccountId !== null)
    throw new AppError(
      'forbidden',
      'This invitation is for somebody else. Sign in as them, with their password.',
      {
        key: 'invitationForOther',
      },
    )
}
