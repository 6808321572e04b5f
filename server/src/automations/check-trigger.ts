import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import type { Trigger } from './trigger.ts'

/** @throws AppError invalid when it waits for a tag or a field that is not there */
export async function checkTrigger(tx: Tx, trigger: Trigger): Promise<void> {
  if (trigger.kind === 'time') return
  const isThere =
    (await areThere(tx, 'tags', trigger.tagIds)) && (await areThere(tx, 'customFields', trigger.fieldIds))
  if (!isThere)
    throw new AppError('invalid', 'It waits for a tag or a field that is not there any more.', {
      key: 'trigger_gone',
    })
}

async function areThere(tx: Tx, table: 'tags' | 'customFields', ids: readonly string[]): Promise<boolean> {
  const wanted = new Set(ids)
  if (wanted.size === 0) return true
  const found = await tx.db
    .selectFrom(table)
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', [...wanted])
    .where('archivedAt', 'is', null)
    .execute()
  return found.length === wanted.size
}
