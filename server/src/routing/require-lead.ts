import { memberActor, requirePermission } from '../accounts/index.ts'
import type { Scope, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'

/**
 * Whoever leads may plan and move the work of those who work nowhere but where they do themselves.
 * @throws AppError forbidden, not_found when the member is not there or works elsewhere as well
 */
export async function requireLead(tx: Tx, memberId: string): Promise<void> {
  requirePermission(tx.actor, 'workload.manage')
  const member = await memberActor(tx, memberId)
  const { actor } = tx
  const isBrandWide = actor.kind !== 'member' || actor.role === 'owner' || actor.role === 'admin'
  if (member && (isBrandWide || covers(actor.locations, member.locations))) return
  throw new AppError('not_found', 'There is no such member whose work you lead.', { key: 'member_not_led' })
}

function covers(mine: Scope, theirs: Scope): boolean {
  if (mine === 'all') return true
  return theirs !== 'all' && theirs.length > 0 && theirs.every((id) => mine.includes(id))
}
