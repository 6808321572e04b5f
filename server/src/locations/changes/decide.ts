import { audit, can, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { getLocation } from '../get-location.ts'
import { locationSettings } from '../settings.ts'
import { applyChanges, onlyNew } from './apply-changes.ts'
import { holdChange, type KeptChange, settleChange } from './find-change.ts'
import { makerOf } from './keep-version.ts'
import { lockLocation } from './lock-location.ts'
import { refuseFaults } from './refuse-faults.ts'

export type Decision = { verdict: 'approved' | 'declined'; word: string }

/**
 * Head office says yes or no to what somebody proposed. Approved, it is made at once, or waits for the day it was
 * proposed for. @throws AppError conflict when it was decided or withdrawn meanwhile, invalid when it makes no sense any more
 */
export async function decideChange(context: Context, id: string, { verdict, word }: Decision): Promise<void> {
  requirePermission(context.actor, 'locations.approve')
  await context.transaction(async (tx) => {
    const change = await holdOpen(tx, id, ['proposed'])
    const decidedBy = context.actor.kind === 'member' ? context.actor.id : null
    const waits = change.dueAt !== null && change.dueAt > tx.now()
    if (verdict === 'approved' && !waits) await applyKept(context, tx, change)
    const state = verdict === 'declined' ? 'declined' : waits ? 'planned' : 'applied'
    await settleChange(tx, id, { state, word, decidedBy })
    await tell(tx, change, { decision: verdict, word })
  })
}

/** Takes back a proposal or a plan: who made it may, and head office. @throws AppError forbidden, conflict */
export async function withdrawChange(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const change = await holdOpen(tx, id, ['proposed', 'planned'])
    const isOwn = makerOf(tx.actor).actorId === change.actorId
    if (!isOwn && !can(tx.actor, 'locations.approve'))
      throw new AppError('forbidden', 'Somebody else proposed this.', { key: 'changeOfOther' })
    await settleChange(tx, id, { state: 'withdrawn' })
    await tell(tx, change, { decision: 'withdrawn', word: '' })
  })
}

/** Makes a kept change, which is checked anew: the place may have changed since. The change must be held. */
export async function applyKept(
  context: Pick<Context, 'actor' | 'translate'>,
  tx: Tx,
  change: KeptChange,
): Promise<void> {
  const { id: changeId, locationId, reason, actorKind, actorId } = change
  await lockLocation(tx, locationId)
  const before = await getLocation(tx, locationId)
  const { locationCustomFields: customFields } = await locationSettings.read(tx)
  refuseFaults(context, change.changes, { known: before, customFields })
  const changes = onlyNew(change.changes, before)
  if (Object.keys(changes).length === 0) return
  await applyChanges(tx, before, changes, { reason, changeId, maker: { actorKind, actorId } })
}

async function holdOpen(tx: Tx, id: string, states: readonly KeptChange['state'][]): Promise<KeptChange> {
  const change = await holdChange(tx, id)
  if (states.includes(change.state)) return change
  throw new AppError('conflict', 'This was decided already.', { key: 'changeDecided' })
}

async function tell(tx: Tx, change: KeptChange, told: { decision: string; word: string }): Promise<void> {
  const { id: changeId, locationId } = change
  const scope = { subjectId: locationId, locationId }
  record(tx, 'location.change_decided', { ...scope, payload: { locationId, changeId, ...told } })
  const action = `location.change_${told.decision}`
  await audit(tx, { action, subjectKind: 'location', subjectId: locationId, after: { changeId, ...told } })
}
