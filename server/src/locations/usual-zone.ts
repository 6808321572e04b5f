import type { Tx } from '../platform/context.ts'

/** The zone most of the brand's locations are in, for what is about none of them; UTC for a brand without any. */
export async function usualZone(tx: Tx): Promise<string> {
  const found = await tx.db
    .selectFrom('locations')
    .select('zone')
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .groupBy('zone')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('zone')
    .limit(1)
    .executeTakeFirst()
  return found?.zone ?? 'UTC'
}
