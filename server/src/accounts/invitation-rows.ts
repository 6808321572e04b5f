import { sql } from 'kysely'
import type { Role, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { audit } from './audit.ts'
import { readDefaultLocale } from './default-locale.ts'
import { setScope } from './member-scope.ts'

export type InvitedRole = Exclude<Role, 'owner'>

const columns = [
  'id',
  'email',
  'name',
  sql<InvitedRole>`role`.as('role'),
  'locationIds',
  'departmentIds',
  'invitedBy',
  'expiresAt',
  'acceptedAt',
  'revokedAt',
  'createdAt',
] as const

/** Invitations nobody has accepted or withdrawn, expired ones too, newest first. */
export function listInvitations(tx: Tx) {
  return tx.db
    .selectFrom('invitations')
    .select(columns)
    .where('accountId', '=', tx.accountId)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** The newest invitation of an e-mail address that can still be accepted. */
export function findOpenInvitation(tx: Tx, email: string) {
  return openInvitations(tx)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()
}

/** @throws AppError not_found when it is not an open one */
export async function getInvitation(tx: Tx, id: string) {
  const invitation = (await listInvitations(tx)).find((one) => one.id === id)
  if (!invitation) throw new AppError('not_found', 'There is no such open invitation.')
  return invitation
}

/** An invitation that can still be accepted. */
export function findInvitationById(tx: Tx, id: string) {
  return openInvitations(tx).where('id', '=', id).executeTakeFirst()
}

/** An invitation that can still be accepted, locked so that it is accepted once. */
export function lockOpenInvitation(tx: Tx, id: string) {
  return openInvitations(tx).where('id', '=', id).forUpdate().executeTakeFirst()
}

function openInvitations(tx: Tx) {
  return tx.db
    .selectFrom('invitations')
    .select(columns)
    .where('accountId', '=', tx.accountId)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', tx.now())
    .orderBy('createdAt', 'desc')
    .limit(1)
}

type Invitation = NonNullable<Awaited<ReturnType<typeof findOpenInvitation>>>

/** Makes the member an invitation promises. Returns the member's id. */
export async function acceptInvitationRow(
  tx: Tx,
  invitation: Invitation,
  person: { personId: string; name: string; email: string; locale?: string },
): Promise<string> {
  const id = newId()
  const defaultLocale = await readDefaultLocale(tx)
  const member = {
    name: person.name,
    email: person.email.toLowerCase(),
    role: invitation.role,
    allLocations: invitation.locationIds === null,
    allDepartments: invitation.departmentIds === null,
  }
  await tx.db
    .insertInto('members')
    .values({
      ...member,
      accountId: tx.accountId,
      id,
      userId: person.personId,
      locale: person.locale ?? defaultLocale,
      createdAt: tx.now(),
    })
    .execute()
  await setScope(tx, id, invitation)
  await tx.db
    .updateTable('invitations')
    .set({ acceptedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', invitation.id)
    .execute()
  await audit(tx, { action: 'member.joined', subjectKind: 'member', subjectId: id, after: member })
  record(tx, 'member.joined', { subjectId: id, payload: { invitationId: invitation.id } })
  return id
}
