import type { Actor, Tx } from '../../platform/context.ts'
import type { FieldChange } from './field-changes.ts'

export type Maker = { actorKind: 'member' | 'key' | 'system'; actorId: string | null }

/** Whose change it is and why. */
export type Origin = { reason: string; maker: Maker; changeId?: string; restoredNumber?: number }

type Version = Origin & { locationId: string; number: number; changes: readonly FieldChange[] }

/** Keeps what one change did to a location, field by field. */
export async function keepVersion(tx: Tx, version: Version): Promise<void> {
  const { locationId, number, changes, reason, maker, changeId = null, restoredNumber = null } = version
  await tx.db
    .insertInto('locationVersions')
    .values({
      ...{ accountId: tx.accountId, locationId, number, reason, changeId, restoredNumber, ...maker },
      changes: JSON.stringify(changes),
      at: tx.now(),
    })
    .execute()
}

/** An actor as it is kept with a change; what rules do is done by the system. */
export function makerOf(actor: Actor): Maker {
  return actor.kind === 'member' || actor.kind === 'key'
    ? { actorKind: actor.kind, actorId: actor.id }
    : { actorKind: 'system', actorId: null }
}
