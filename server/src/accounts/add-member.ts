import type { Context, Role } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { audit } from './audit.ts'
import { createPerson } from './create-person.ts'
import { checkScope, type MemberScope, setScope } from './member-scope.ts'
import { requirePermission } from './permissions.ts'

export type NewMember = MemberScope & {
  name: string
  email: string
  role: Exclude<Role, 'owner'>
  locale: string
  passwordHash: string
}

/**
 * Makes somebody new a member without an invitation, with a password that was set for them. Returns the member's id.
 * @throws AppError conflict when they can sign in here already, invalid for a limit that does not exist
 */
export async function addMember(context: Context, given: NewMember): Promise<string> {
  requirePermission(context.actor, 'members.manage')
  const { locationIds, departmentIds, passwordHash, ...person } = given
  const id = newId()
  const member = {
    ...person,
    email: person.email.toLowerCase(),
    allLocations: locationIds === null,
    allDepartments: departmentIds === null,
  }
  await context.transaction(async (tx) => {
    await checkScope(tx, given)
    const userId = await createPerson(tx, { ...member, passwordHash })
    await tx.db
      .insertInto('members')
      .values({ ...member, accountId: tx.accountId, id, userId, createdAt: tx.now() })
      .execute()
    await setScope(tx, id, { locationIds, departmentIds })
    await audit(tx, { action: 'member.joined', subjectKind: 'member', subjectId: id, after: member })
    record(tx, 'member.joined', { subjectId: id })
  })
  return id
}
