import { sql } from 'kysely'
import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { wakeReaders } from './intake.ts'

const untried = { begunCount: 0, failureCount: 0, notBefore: null }

/**
 * Reads a kept delivery once more, from its raw bytes. Safe at any time: what it became before is recognised.
 * @throws AppError not_found
 */
export async function replayDelivery(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  await context.transaction(async (tx) => {
    const row = await tx.db
      .updateTable('deliveries')
      .set({ state: 'received', reason: null, processedAt: null, ...untried })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst()
    if (!row) throw new AppError('not_found', 'There is no such delivery.', { key: 'not_found' })
    await sql`select pg_notify(${wakeReaders}, ${tx.accountId})`.execute(tx.db)
  })
}
