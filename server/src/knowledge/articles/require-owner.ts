import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

/** @throws AppError invalid for somebody who does not work here */
export async function requireOwner(tx: Tx, id: string): Promise<void> {
  const found = await tx.db
    .selectFrom('members')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  if (!found)
    throw new AppError('invalid', 'There is no such person.', { key: 'article_owner_gone', field: 'ownerId' })
}
