import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { lockAccount } from './account.ts'
import { audit, differenceOf } from './audit.ts'
import { requirePermission } from './permissions.ts'

const keptShape = z.record(z.string(), z.unknown())

type SettingsChange<T> = {
  /** How the audit log calls it, as `subject.verb`. */
  action: string
  /** Takes one's own out of all that is kept in `accounts.settings`. */
  read: (settings: unknown) => T
  /** What they become; throws when it makes no sense. */
  change: (before: T) => T
  /** The account's version the change was made against; a newer one refuses it. */
  version?: number | undefined
}

/**
 * Changes what a later domain keeps in `accounts.settings`; what others keep there stays.
 * @throws AppError forbidden, stale
 */
export async function changeSettings<T extends Record<string, unknown>>(
  context: Context,
  { action, read, change, version }: SettingsChange<T>,
): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  await context.transaction(async (tx) => {
    const account = await lockAccount(tx, version)
    const before = read(account.settings)
    const difference = differenceOf(before, change(before))
    if (Object.keys(difference.after).length === 0) return
    const settings = JSON.stringify({ ...keptShape.parse(account.settings), ...difference.after })
    await tx.db
      .updateTable('accounts')
      .set({ settings, version: account.version + 1 })
      .where('id', '=', tx.accountId)
      .execute()
    await audit(tx, { action, subjectKind: 'account', subjectId: tx.accountId, ...difference })
    record(tx, 'account.updated', { subjectId: tx.accountId })
  })
}
