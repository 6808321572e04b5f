import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { audit } from './audit.ts'
import type { InvitedRole } from './invitation-rows.ts'
import { checkScope, type MemberScope } from './member-scope.ts'
import { requirePermission } from './permissions.ts'

const validDays = 14
const dayMs = 86_400_000

export type NewInvitation = MemberScope & {
  email: string
  name: string
  role: InvitedRole
  sendMail: boolean
}

/**
 * Invites a person by e-mail address; an earlier open invitation of theirs is replaced. Returns the invitation's id.
 * @throws AppError conflict when they are a member already
 */
export async function invite(context: Context, given: NewInvitation): Promise<string> {
  requirePermission(context.actor, 'members.manage')
  const { sendMail, ...invitation } = given
  const id = newId()
  await context.transaction(async (tx) => {
    await checkNotMember(tx, given.email)
    await checkScope(tx, given)
    await withdraw(tx, given.email)
    const expiresAt = new Date(tx.now().getTime() + validDays * dayMs)
    await tx.db
      .insertInto('invitations')
      .values({
        ...invitation,
        accountId: tx.accountId,
        id,
        invitedBy: tx.actor.kind === 'member' ? tx.actor.id : null,
        expiresAt,
        createdAt: tx.now(),
      })
      .execute()
    if (sendMail) tx.enqueue('accounts.send_invitation', { invitationId: id })
    await audit(tx, { action: 'member.invited', subjectKind: 'invitation', subjectId: id, after: invitation })
    record(tx, 'member.invited', { subjectId: id })
  })
  return id
}

/** Withdraws an invitation. @throws AppError not_found */
export async function revokeInvitation(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'members.manage')
  await context.transaction(async (tx) => {
    const revoked = await tx.db
      .updateTable('invitations')
      .set({ revokedAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where('acceptedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .returning(['email', 'role'])
      .executeTakeFirst()
    if (!revoked) throw new AppError('not_found', 'There is no such open invitation.')
    await audit(tx, {
      action: 'invitation.revoked',
      subjectKind: 'invitation',
      subjectId: id,
      before: revoked,
    })
    record(tx, 'member.invitation_revoked', { subjectId: id })
  })
}

async function checkNotMember(tx: Tx, email: string): Promise<void> {
  const member = await tx.db
    .selectFrom('members')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email))
    .executeTakeFirst()
  if (member)
    throw new AppError('conflict', `${email} is a member already.`, {
      key: 'memberExists',
      values: { email },
    })
}

async function withdraw(tx: Tx, email: string): Promise<void> {
  await tx.db
    .updateTable('invitations')
    .set({ revokedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email))
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .execute()
}
