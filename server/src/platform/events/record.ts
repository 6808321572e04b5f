import type { Tx } from '../context.ts'

export type EventScope = {
  subjectId?: string | null
  locationId?: string | null
  departmentId?: string | null
  /** Only this member may hear of it. */
  audienceId?: string | null
  payload?: Record<string, unknown>
}

/** Adds what happened to the account's events, with the transaction that makes it happen. */
export function record(tx: Tx, type: string, scope: EventScope = {}): void {
  tx.consequences.events.push({
    type,
    actorKind: tx.actor.kind,
    actorId: tx.actor.kind === 'system' ? null : tx.actor.id,
    subjectId: scope.subjectId ?? null,
    locationId: scope.locationId ?? null,
    departmentId: scope.departmentId ?? null,
    audienceId: scope.audienceId ?? null,
    payload: scope.payload ?? {},
    at: tx.now(),
  })
}
