import type { Selectable } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import type { PhoneCalls } from '../../platform/db/schema.ts'
import { newId } from '../../platform/ids.ts'

export type Call = Selectable<PhoneCalls>

const keptMs = 30 * 24 * 3_600_000

export type NewCall = Pick<
  Call,
  'channelId' | 'externalId' | 'caller' | 'callerName' | 'called' | 'locationId' | 'wasClosed'
>

/** Notes that somebody calls. The provider asks again when our answer is late: known, nothing changes. */
export async function noteCall(tx: Tx, call: NewCall): Promise<{ id: string; isNew: boolean }> {
  const inserted = await tx.db
    .insertInto('phoneCalls')
    .values({ ...call, accountId: tx.accountId, id: newId(), beganAt: tx.now() })
    .onConflict((row) => row.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted) return { id: inserted.id, isNew: true }
  const known = await holdCall(tx, call.channelId, call.externalId)
  return { id: known?.id ?? '', isNew: false }
}

/** A call by the provider's id, held until the transaction ends. */
export function holdCall(tx: Tx, channelId: string, externalId: string): Promise<Call | undefined> {
  return tx.db
    .selectFrom('phoneCalls')
    .selectAll()
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .where('externalId', '=', externalId)
    .forUpdate()
    .executeTakeFirst()
}

export async function changeCall(
  tx: Tx,
  id: string,
  changes: Partial<Pick<Call, 'state' | 'line' | 'locationId' | 'endedAt'>>,
): Promise<void> {
  await tx.db
    .updateTable('phoneCalls')
    .set(changes)
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

/** Calls nobody will be told of any more are forgotten. */
export async function tidyCalls(context: Context): Promise<void> {
  const before = new Date(context.now().getTime() - keptMs)
  await context.transaction((tx) =>
    tx.db
      .deleteFrom('phoneCalls')
      .where('accountId', '=', tx.accountId)
      .where('beganAt', '<', before)
      .execute(),
  )
}
