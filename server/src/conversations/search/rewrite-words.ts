import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { learnFrom } from './learn-words.ts'

const batchSize = 200
const batchesAtOnce = 50
const job = 'conversations.rewriteWords'

/**
 * The job after an update that changes what is kept of messages for the search: writes it anew, the newest first, batch
 * after batch, and goes on where it was when it is killed. Meanwhile what is not yet written anew is found as before.
 */
export async function rewriteWords(context: Context): Promise<void> {
  for (let batch = 0; batch < batchesAtOnce; batch++) {
    const isDone = await context.transaction((tx) => rewriteSome(tx))
    if (isDone) return
  }
  // Others get their turn.
  await context.transaction((tx) => tx.enqueue(job, {}, { key: `${job}:${tx.accountId}` }))
}

async function rewriteSome(tx: Tx): Promise<boolean> {
  const state = await tx.db
    .selectFrom('searchRewrites')
    .select('beforeId')
    .where('accountId', '=', tx.accountId)
    .forUpdate()
    .executeTakeFirst()
  if (!state) return true
  const messages = await tx.db
    .selectFrom('messages')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '<', state.beforeId)
    .orderBy('id', 'desc')
    .limit(batchSize)
    .execute()
  const ids = messages.map(({ id }) => id)
  const last = ids.at(-1)
  if (last === undefined) {
    await tx.db.deleteFrom('searchRewrites').where('accountId', '=', tx.accountId).execute()
    return true
  }
  await indexAgain(tx, ids)
  await learnFrom(tx, ids)
  await tx.db
    .updateTable('searchRewrites')
    .set({ beforeId: last })
    .where('accountId', '=', tx.accountId)
    .execute()
  return false
}

/** Writes anew what is kept of messages for the search. */
export async function indexAgain(tx: Tx, messageIds: readonly string[]): Promise<void> {
  await sql`select index_again(${tx.accountId}::uuid, ${messageIds}::uuid[])`.execute(tx.db)
}
