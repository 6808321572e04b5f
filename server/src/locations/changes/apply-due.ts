import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { applyKept } from './decide.ts'
import { holdChange, settleChange } from './find-change.ts'

const mostAtOnce = 50

/**
 * Makes the changes whose day has come. Called twice a second for every account; two processes make each once. One that
 * makes no sense any more fails, and says why.
 */
export async function applyDueChanges(context: Context): Promise<void> {
  const due = await context.read((tx) =>
    tx.db
      .selectFrom('locationChanges')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('state', '=', 'planned')
      .where('dueAt', '<=', tx.now())
      .orderBy('dueAt')
      .limit(mostAtOnce)
      .execute(),
  )
  for (const { id } of due)
    await applyOne(context, id).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error
      return noteFailure(context, id, error.message)
    })
}

function applyOne(context: Context, id: string): Promise<void> {
  return context.transaction(async (tx) => {
    const change = await holdChange(tx, id)
    // Somebody withdrew it, or another process made it, in this moment.
    if (change.state !== 'planned') return
    await applyKept(context, tx, change)
    await settleChange(tx, id, { state: 'applied' })
  })
}

function noteFailure(context: Context, id: string, word: string): Promise<void> {
  return context.transaction(async (tx) => {
    const { locationId, state } = await holdChange(tx, id)
    if (state !== 'planned') return
    await settleChange(tx, id, { state: 'failed', word })
    const payload = { locationId, changeId: id, word }
    record(tx, 'location.change_failed', { subjectId: locationId, locationId, payload })
  })
}
