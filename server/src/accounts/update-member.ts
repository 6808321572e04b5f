import type { Context, Role, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { audit, differenceOf } from './audit.ts'
import { checkScope, setScope } from './member-scope.ts'
import { lockMember, type Member } from './members.ts'
import { can, requirePermission } from './permissions.ts'

export type MemberChanges = {
  name?: string
  role?: Role
  allLocations?: boolean
  locationIds?: string[]
  allDepartments?: boolean
  departmentIds?: string[]
  disabled?: boolean
}

/**
 * Changes a member's name, role or limits, or shuts them out and lets them in again.
 * @param version the version the change was made against
 * @throws AppError not_found, stale, forbidden (owners are changed by owners only), conflict (the last owner stays)
 */
export async function updateMember(
  context: Context,
  id: string,
  changes: MemberChanges,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'members.manage')
  await context.transaction(async (tx) => {
    await lockOwners(tx)
    const before = await lockMember(tx, id)
    if (version !== undefined && version !== before.version)
      throw new AppError('stale', 'Somebody changed this member meanwhile. Load it again.', { key: 'stale' })
    const after = { ...before, ...changes }
    const difference = differenceOf(before, after)
    if (Object.keys(difference.after).length === 0) return
    await checkOwnership(tx, before, after)
    await checkScope(tx, changes)
    await write(tx, after)
    await setScope(tx, id, changes)
    const action = before.disabled === after.disabled ? 'updated' : after.disabled ? 'disabled' : 'enabled'
    await audit(tx, { action: `member.${action}`, subjectKind: 'member', subjectId: id, ...difference })
    record(tx, `member.${action}`, { subjectId: id, payload: { changes: difference.after } })
  })
}

// Two owners demoting each other at once must not leave none.
async function lockOwners(tx: Tx): Promise<void> {
  await tx.db
    .selectFrom('members')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('role', '=', 'owner')
    .orderBy('id')
    .forUpdate()
    .execute()
}

async function checkOwnership(tx: Tx, before: Member, after: Member): Promise<void> {
  if (before.role !== 'owner' && after.role !== 'owner') return
  if (!can(tx.actor, 'owners.manage'))
    throw new AppError('forbidden', 'Only an owner may change who owns the brand.', { key: 'ownersOnly' })
  const isStillOwner = after.role === 'owner' && !after.disabled
  if (isStillOwner || before.disabled) return
  const other = await tx.db
    .selectFrom('members')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('role', '=', 'owner')
    .where('disabledAt', 'is', null)
    .where('id', '!=', before.id)
    .executeTakeFirst()
  if (!other)
    throw new AppError('conflict', 'A brand needs an owner: make somebody else owner first.', {
      key: 'lastOwner',
    })
}

async function write(tx: Tx, after: Member): Promise<void> {
  await tx.db
    .updateTable('members')
    .set((eb) => ({
      name: after.name,
      role: after.role,
      allLocations: after.allLocations,
      allDepartments: after.allDepartments,
      disabledAt: after.disabled ? eb.fn.coalesce('disabledAt', eb.val(tx.now())) : null,
      version: after.version + 1,
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', after.id)
    .execute()
}
