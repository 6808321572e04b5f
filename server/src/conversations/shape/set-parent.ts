import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announceRow } from '../announce.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import { refuseSide } from '../side-threads/refuse-side.ts'
import { refuseItself } from './links.ts'
import { assertHeld, lockConversations } from './lock-conversations.ts'

/**
 * Makes a conversation part of another (its parent), or of none. One level only: a parent has no parent.
 * @throws AppError conflict when it would be more
 */
export async function setParent(context: Context, id: string, parentId: string | null): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  if (parentId) refuseItself(id, parentId)
  await context.transaction(async (tx) => {
    const held = await lockConversations(tx, parentId ? [id, parentId] : [id])
    const before = assertHeld(held, id)
    refuseSide(...held.values())
    if (before.parentId === parentId) return
    if (parentId) await refuseLevels(tx, before, assertHeld(held, parentId))
    await tx.db
      .updateTable('conversations')
      .set({ parentId, version: before.version + 1, lastActivityAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    const parent = parentId ? await readRow(tx, parentId) : null
    announceRow(tx, 'conversation.parent_changed', await readRow(tx, id), {
      parent: parent && { id: parent.id, number: parent.number, subject: parent.subject },
    })
    // Whoever looks at the parent sees its parts.
    for (const otherId of [before.parentId, parentId]) if (otherId) await touch(tx, otherId)
  })
}

async function refuseLevels(tx: Tx, child: ConversationRecord, parent: ConversationRecord): Promise<void> {
  const part = await tx.db
    .selectFrom('conversations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('parentId', '=', child.id)
    .limit(1)
    .executeTakeFirst()
  if (part || parent.parentId)
    throw new AppError('conflict', 'A part of a conversation cannot have parts itself.', {
      key: 'parent_levels',
    })
}

async function touch(tx: Tx, id: string): Promise<void> {
  announceRow(tx, 'conversation.updated', await readRow(tx, id), { changes: { children: true } })
}
