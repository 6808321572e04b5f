import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'

/** The address whose mails about a place become conversations: the place's own, else the brand's; undefined without. */
export async function findPlaceChannel(
  tx: Tx,
  locationId: string | null,
): Promise<{ id: string; address: string } | undefined> {
  return tx.db
    .selectFrom('channels')
    .select(['id', 'address'])
    .where('accountId', '=', tx.accountId)
    .where('connector', '=', 'email')
    .where('state', '=', 'active')
    .where('archivedAt', 'is', null)
    .where((of) => of.or([of('locationId', 'is', null), of('locationId', '=', locationId)]))
    .orderBy(sql`location_id is null`)
    .orderBy('createdAt')
    .executeTakeFirst()
}
