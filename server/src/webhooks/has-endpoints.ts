import type { Context } from '../platform/context.ts'

/** Whether there is anybody outside to be told anything, now or before. */
export async function hasEndpoints(context: Context): Promise<boolean> {
  const found = await context.read((tx) =>
    tx.db
      .selectFrom('webhookEndpoints')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .limit(1)
      .executeTakeFirst(),
  )
  return found !== undefined
}
