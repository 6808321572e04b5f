import { visibleLocations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { LocationChanges } from '../record/normalise.ts'
import { toChanges } from './field-changes.ts'

export type KeptChange = {
  id: string
  locationId: string
  state: 'proposed' | 'planned' | 'applied' | 'declined' | 'withdrawn' | 'failed'
  changes: LocationChanges
  reason: string
  dueAt: Date | null
  actorKind: 'member' | 'key' | 'system'
  actorId: string | null
}

/** Holds a change of a location the actor sees. @throws AppError not_found */
export async function holdChange(tx: Tx, id: string): Promise<KeptChange> {
  const row = await tx.db
    .selectFrom('locationChanges')
    .select(['id', 'locationId', 'state', 'changes', 'reason', 'dueAt', 'actorKind', 'actorId'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where(visibleLocations(tx.actor, 'locationId'))
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such change.', { key: 'changeGone' })
  return { ...row, changes: toChanges(row.changes) }
}

/** Notes what became of a change. */
export async function settleChange(
  tx: Tx,
  id: string,
  settled: { state: KeptChange['state']; word?: string; decidedBy?: string | null },
): Promise<void> {
  await tx.db
    .updateTable('locationChanges')
    .set({ ...settled, ...('decidedBy' in settled && { decidedAt: tx.now() }) })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}
