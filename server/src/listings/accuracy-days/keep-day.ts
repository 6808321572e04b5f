import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { countFacts } from './count-facts.ts'

/** Stands for "in no region" in a key, which must not be empty. */
export const noRegion = '00000000-0000-0000-0000-000000000000'

/** Keeps how right a directory is today, in place of what was kept of today before. */
export async function keepDay(tx: Tx, directoryId: string): Promise<void> {
  const day = tx.now().toISOString().slice(0, 10)
  const facts = await countFacts(tx, sql`record.directory_id = ${directoryId}::uuid`)
  await tx.db
    .deleteFrom('directoryDays')
    .where('accountId', '=', tx.accountId)
    .where('directoryId', '=', directoryId)
    .where(sql<boolean>`day = ${day}::date`)
    .execute()
  const rows = facts.map(({ regionId, ...one }) => ({
    ...{ accountId: tx.accountId, day, regionId: regionId ?? noRegion },
    ...one,
  }))
  if (rows.length > 0) await insertRows('directoryDays', rows).execute(tx.db)
}
