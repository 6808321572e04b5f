import type { Tx } from '../context.ts'

export type EventScope = {
  subjectId?: string | null
  locationId?: string | null
  departmentId?: string | null
  /** Only this member may hear of it. */
  audienceId?: string | null
  payload?: Record<string, unknown>
}

/** Appends what happened to the account's events, in the transaction that makes it happen. */
export async function record(tx: Tx, type: string, scope: EventScope = {}): Promise<void> {
  await tx.db
    .insertInto('events')
    .values({
      accountId: tx.accountId,
      type,
      actorKind: tx.actor.kind,
      actorId: tx.actor.kind === 'system' ? null : tx.actor.id,
      subjectId: scope.subjectId ?? null,
      locationId: scope.locationId ?? null,
      departmentId: scope.departmentId ?? null,
      audienceId: scope.audienceId ?? null,
      payload: JSON.stringify(scope.payload ?? {}),
      at: tx.now(),
    })
    .execute()
}
