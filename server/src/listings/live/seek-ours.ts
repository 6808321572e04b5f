import { type SqlBool, sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { Sought } from '../directory.ts'
import { readOurListings } from '../our-listings.ts'

const placesAtOnce = 20

/** Our next places in the order of their ids, each with the record of a directory that is known to be it. */
export async function seekOurs(
  context: Context,
  directoryId: string,
  after: string | undefined,
): Promise<Sought[]> {
  return context.read(async (tx) => {
    const rows = await tx.db
      .selectFrom('locations as location')
      .leftJoin('directoryRecords as record', (join) =>
        join
          .onRef('record.accountId', '=', 'location.accountId')
          .onRef('record.locationId', '=', 'location.id')
          .on('record.directoryId', '=', directoryId)
          .on('record.state', '=', 'linked'),
      )
      .select(['location.id', 'record.externalId'])
      .where('location.accountId', '=', tx.accountId)
      .where('location.archivedAt', 'is', null)
      .$if(after !== undefined, (all) => all.where(sql<SqlBool>`location.id > ${after}::uuid`))
      .orderBy('location.id')
      .limit(placesAtOnce)
      .execute()
    const known = new Map(rows.map(({ id, externalId }) => [id, externalId ?? undefined]))
    const ours = await readOurListings(tx, [...known.keys()])
    return ours.map((one) => ({ ours: one, externalId: known.get(one.id) }))
  })
}
