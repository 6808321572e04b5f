import type { Context, Tx } from '../../platform/context.ts'
import { historyJob, holdModel } from './model.ts'
import { teach } from './teach.ts'

const batchSize = 200
const batchesAtOnce = 20
/** However long a brand has been there, only what is new enough says how it works today. */
const mostLooked = 50_000

/**
 * The job that learns from conversations people had dealt with before anybody listened: the newest first, batch after
 * batch, and goes on where it was when it is killed.
 */
export async function learnFromHistory(context: Context): Promise<void> {
  for (let batch = 0; batch < batchesAtOnce; batch++) {
    const isDone = await context.transaction(lookAtSome)
    if (isDone) return
  }
  // Others get their turn.
  await context.transaction((tx) => tx.enqueue(historyJob, {}, { key: `${historyJob}:${tx.accountId}` }))
}

async function lookAtSome(tx: Tx): Promise<boolean> {
  const { lookedBefore, looked } = await holdModel(tx)
  if (lookedBefore === null) return true
  const found = await tx.db
    .selectFrom('conversations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '<', lookedBefore)
    .orderBy('id', 'desc')
    .limit(batchSize)
    .execute()
  const ids = found.map(({ id }) => id)
  await teach(tx, ids)
  const isDone = ids.length < batchSize || looked + ids.length >= mostLooked
  await tx.db
    .updateTable('suggestionModels')
    .set({ lookedBefore: isDone ? null : (ids.at(-1) ?? null), looked: looked + ids.length })
    .where('accountId', '=', tx.accountId)
    .execute()
  return isDone
}
