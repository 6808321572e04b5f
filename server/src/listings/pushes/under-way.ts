import type { Context } from '../../platform/context.ts'
import type { AddressMeaning, PushField, PushOutcome, PushReason } from '../directory.ts'

/** A push that is being sent by this process for as long as its lease holds. */
export type Claimed = {
  id: string
  recordId: string
  field: PushField
  means: AddressMeaning | null
  attempts: number
  externalId: string
}

/** Lets a push wait; it does not count as tried. */
export async function putBack(
  context: Context,
  { id }: Claimed,
  { waitMs, reason }: { waitMs: number; reason: PushReason },
): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('directoryPushes')
      .set({ state: 'waiting', reason, detail: '', dueAt: new Date(tx.now().getTime() + waitMs) })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute(),
  )
}

type Ended = {
  state: Exclude<PushOutcome['state'], 'begun'> | 'refused'
  reason: string | null
  detail: string
  before?: string
  value?: string
}

/** Ends a push, unless somebody else has taken it over. */
export async function endPush(context: Context, { id }: Claimed, ended: Ended): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('directoryPushes')
      .set((of) => ({ ...ended, attempts: of('attempts', '+', 1), endedAt: tx.now() }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where('state', '=', 'sending')
      .execute(),
  )
}
