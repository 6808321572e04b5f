import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { getLocation, type Location } from '../get-location.ts'
import { type LocationChanges, normalise } from '../record/normalise.ts'
import { locationSettings } from '../settings.ts'
import { applyChanges, onlyNew } from './apply-changes.ts'
import { keepChange } from './keep-change.ts'
import { makerOf } from './keep-version.ts'
import { lockLocation } from './lock-location.ts'
import { refuseFaults } from './refuse-faults.ts'
import { whoMay } from './who-may.ts'

/** Why, and for which day where not at once. */
export type Manner = { reason?: string | undefined; plannedFor?: string | undefined; restoredNumber?: number }

/**
 * Changes a location, now or on a day to come. What head office has locked is proposed to it by all others.
 * @param version the one the editor saw
 * @throws AppError stale when somebody was faster, invalid with all that is wrong
 */
export async function changeLocation(
  context: Context,
  id: string,
  { version, ...given }: Manner & { changes: LocationChanges; version?: number | undefined },
): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    await lockLocation(tx, id)
    const before = await getLocation(tx, id)
    if (version !== undefined && version !== before.version)
      throw new AppError('stale', 'Somebody else changed this location meanwhile. Load it again.', {
        key: 'stale',
      })
    await changeLocked(context, tx, { ...given, before })
  })
}

type Change = { before: Location; changes: LocationChanges }

/** What of some changes was made (or planned), and what waits for head office; without what said nothing new. */
type Made = { own: LocationChanges; proposed: LocationChanges }

/** The same for a location that is held and read already. */
export async function changeLocked(
  context: Pick<Context, 'actor' | 'translate'>,
  tx: Tx,
  { before, changes: given, reason = '', plannedFor, restoredNumber }: Manner & Change,
): Promise<Made> {
  const settings = await locationSettings.read(tx)
  refuseFaults(context, given, { known: before, customFields: settings.locationCustomFields })
  // First what one may do, then what follows from it: the zone of the hours goes where the zone goes.
  const parts = split(tx, onlyNew(given, before), settings.lockedLocationFields)
  const [own = {}, proposed = {}] = parts.map((part) =>
    isSomething(part) ? onlyNew(normalise(part, before), before) : part,
  )
  const how = { reason, maker: makerOf(tx.actor), ...(restoredNumber && { restoredNumber }) }
  if (isSomething(own)) {
    if (plannedFor) await keepChange(tx, before, { state: 'planned', changes: own, plannedFor, ...how })
    else await applyChanges(tx, before, own, how)
  }
  if (isSomething(proposed))
    await keepChange(tx, before, { state: 'proposed', changes: proposed, plannedFor, ...how })
  return { own, proposed }
}

function split(tx: Tx, changes: LocationChanges, locked: readonly string[]): LocationChanges[] {
  const fieldsThat = (right: 'change' | 'propose'): LocationChanges =>
    Object.fromEntries(Object.entries(changes).filter(([field]) => whoMay(tx.actor, field, locked) === right))
  return [fieldsThat('change'), fieldsThat('propose')]
}

function isSomething(changes: LocationChanges): boolean {
  return Object.keys(changes).length > 0
}
