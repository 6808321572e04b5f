import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { attempt } from '../../platform/db/attempt.ts'
import { changeLocked } from '../changes/change-location.ts'
import type { FieldChange } from '../changes/field-changes.ts'
import { lockLocation } from '../changes/lock-location.ts'
import { getLocation, type Location } from '../get-location.ts'
import { checkRecord } from '../record/check-record.ts'
import { type Fault, faultOf } from '../record/fault.ts'
import type { LocationChanges } from '../record/normalise.ts'
import { locationSettings } from '../settings.ts'
import { locationChangesShape } from '../shapes.ts'
import type { LocationEdits, Outcome } from './shapes.ts'

export type Edited = {
  id: string
  outcome: Outcome
  changes: (FieldChange & { isProposed: boolean })[]
  faults: readonly Fault[]
  location: Location | null
}

type Edit = LocationEdits['locations'][number]
type Manner = Pick<LocationEdits, 'reason' | 'plannedFor'> & {
  /** Only to see what would become of it: all is taken back. */
  isTried: boolean
}

/**
 * Changes many locations, each as a person would change it on its own pages: by the same checks, locks, proposals and
 * history. Of one location all is kept or nothing; what becomes of it is told for each, in the order given.
 */
export async function editLocations(
  context: Context,
  { locations, ...manner }: Pick<LocationEdits, 'locations'> & Manner,
): Promise<Edited[]> {
  requirePermission(context.actor, 'locations.manage')
  return context.transaction(async (tx) => {
    const edited = new Map<string, Edited>()
    // Always in the same order: two who edit the same places at once wait for each other, and not both for ever.
    for (const edit of locations.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      edited.set(edit.id, await editOne(context, tx, edit, manner))
    return locations.flatMap(({ id }) => edited.get(id) ?? [])
  })
}

async function editOne(context: Context, tx: Tx, edit: Edit, manner: Manner): Promise<Edited> {
  const nothing = { id: edit.id, outcome: 'refused' as const, changes: [], faults: [], location: null }
  let edited: Edited = nothing
  const { refusal, takeBack } = await attempt(tx, async () => {
    await lockLocation(tx, edit.id)
    const before = await getLocation(tx, edit.id)
    edited = { ...nothing, location: before }
    edited = await changeOne(context, tx, { edit, before, manner })
  })
  if (refusal) return { ...edited, outcome: 'refused', faults: [faultOf(refusal)] }
  if (manner.isTried) await takeBack()
  else if (edited.outcome === 'changed') edited.location = await getLocation(tx, edit.id)
  return edited
}

type Open = { edit: Edit; before: Location; manner: Manner }

async function changeOne(context: Context, tx: Tx, { edit, before, manner }: Open): Promise<Edited> {
  const { id, version, changes } = edit
  const { locationCustomFields } = await locationSettings.read(tx)
  const faults = checkRecord(changes, before, locationCustomFields)
  const told = { id, changes: [], faults, location: before }
  if (version !== before.version) return { ...told, outcome: 'stale' }
  if (faults.some(({ severity }) => severity === 'error')) return { ...told, outcome: 'refused' }
  const { reason, plannedFor } = manner
  const sound = locationChangesShape.parse(changes)
  const { own, proposed } = await changeLocked(context, tx, { before, changes: sound, reason, plannedFor })
  const made = fieldsOf(own, before).map((one) => ({ ...one, isProposed: false }))
  const waiting = fieldsOf(proposed, before).map((one) => ({ ...one, isProposed: true }))
  const outcome = outcomeOf(made.length, waiting.length, plannedFor)
  return { ...told, outcome, changes: [...made, ...waiting] }
}

function fieldsOf(changes: LocationChanges, before: Location): FieldChange[] {
  const known: Record<string, unknown> = { ...before }
  return Object.entries(changes).map(([field, after]) => ({ field, before: known[field] ?? null, after }))
}

function outcomeOf(made: number, waiting: number, plannedFor: string | undefined): Outcome {
  if (made > 0) return plannedFor ? 'planned' : 'changed'
  return waiting > 0 ? 'proposed' : 'unchanged'
}
