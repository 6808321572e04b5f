import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announceRow } from '../announce.ts'
import { readRow } from '../inbox/rows.ts'
import { lockConversations } from './lock-conversations.ts'

/** Notes that two conversations have to do with each other. */
export async function linkConversations(context: Context, id: string, otherId: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  refuseItself(id, otherId)
  await context.transaction(async (tx) => {
    await lockConversations(tx, [id, otherId])
    if (await linkBoth(tx, id, otherId)) await announceBoth(tx, 'conversation.linked', id, otherId)
  })
}

/** Notes that they have nothing to do with each other after all. */
export async function unlinkConversations(context: Context, id: string, otherId: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    await lockConversations(tx, [id, otherId])
    const removed = await tx.db
      .deleteFrom('conversationLinks')
      .where('accountId', '=', tx.accountId)
      .where('conversationId', 'in', [id, otherId])
      .where('otherId', 'in', [id, otherId])
      .returning('conversationId')
      .execute()
    if (removed.length > 0) await announceBoth(tx, 'conversation.unlinked', id, otherId)
  })
}

/** Within a transaction that holds both. Whether they were not linked before. */
export async function linkBoth(tx: Tx, id: string, otherId: string): Promise<boolean> {
  const createdBy = tx.actor.kind === 'member' ? tx.actor.id : null
  const linked = await tx.db
    .insertInto('conversationLinks')
    .values(
      [[id, otherId] as const, [otherId, id] as const].map(([conversationId, other]) => ({
        accountId: tx.accountId,
        conversationId,
        otherId: other,
        createdBy,
        createdAt: tx.now(),
      })),
    )
    .onConflict((row) => row.doNothing())
    .returning('otherId')
    .execute()
  return linked.length > 0
}

/** A conversation has nothing to do with itself. @throws AppError invalid */
export function refuseItself(id: string, otherId: string): void {
  if (id === otherId)
    throw new AppError('invalid', 'This is the same conversation.', { key: 'same_conversation' })
}

async function announceBoth(
  tx: Tx,
  type: 'conversation.linked' | 'conversation.unlinked',
  id: string,
  otherId: string,
): Promise<void> {
  const [one, other] = [await readRow(tx, id), await readRow(tx, otherId)]
  const short = ({ id, number, subject }: typeof one) => ({ id, number, subject })
  announceRow(tx, type, one, { other: short(other) })
  announceRow(tx, type, other, { other: short(one) })
}
