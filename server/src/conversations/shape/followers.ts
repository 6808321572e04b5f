import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announce } from '../announce.ts'
import { lockConversation } from '../find-conversation.ts'
import { readColleagues } from '../people.ts'

/** Has a member, oneself or another, hear of everything in a conversation. @throws AppError invalid when they may not see it */
export async function follow(context: Context, id: string, memberId: string): Promise<void> {
  requirePermission(context.actor, memberId === idOf(context) ? 'conversations.read' : 'conversations.write')
  await context.transaction(async (tx) => {
    const conversation = await lockConversation(tx, id)
    const [member] = await readColleagues(tx, [memberId], conversation)
    if (!member?.canSee || member.isDisabled)
      throw new AppError('invalid', 'This person may not see this conversation.', {
        key: 'follower_unable',
        values: { name: member?.name ?? '' },
      })
    const { name } = member
    if (await addFollowers(tx, id, [memberId]))
      await announce(tx, 'conversation.followed', id, { members: [{ id: memberId, name }] })
  })
}

/** Has them hear of it no longer. */
export async function unfollow(context: Context, id: string, memberId: string): Promise<void> {
  requirePermission(context.actor, memberId === idOf(context) ? 'conversations.read' : 'conversations.write')
  await context.transaction(async (tx) => {
    const conversation = await lockConversation(tx, id)
    const removed = await tx.db
      .deleteFrom('followers')
      .where('accountId', '=', tx.accountId)
      .where('conversationId', '=', id)
      .where('memberId', '=', memberId)
      .returning('memberId')
      .executeTakeFirst()
    if (!removed) return
    const [member] = await readColleagues(tx, [memberId], conversation)
    const members = [{ id: memberId, name: member?.name ?? '' }]
    await announce(tx, 'conversation.unfollowed', id, { members })
  })
}

/** Within a transaction; whether anybody was new. Who was mentioned follows without having said so. */
export async function addFollowers(tx: Tx, conversationId: string, memberIds: string[]): Promise<boolean> {
  if (memberIds.length === 0) return false
  const added = await tx.db
    .insertInto('followers')
    .values(
      memberIds.map((memberId) => ({
        accountId: tx.accountId,
        conversationId,
        memberId,
        createdAt: tx.now(),
      })),
    )
    .onConflict((row) => row.doNothing())
    .returning('memberId')
    .execute()
  return added.length > 0
}

/** Who follows a conversation, the first first. */
export async function listFollowers(tx: Tx, conversationId: string): Promise<{ id: string; name: string }[]> {
  return tx.db
    .selectFrom('followers')
    .innerJoin('members', (join) =>
      join
        .onRef('members.accountId', '=', 'followers.accountId')
        .onRef('members.id', '=', 'followers.memberId'),
    )
    .select(['members.id', 'members.name'])
    .where('followers.accountId', '=', tx.accountId)
    .where('followers.conversationId', '=', conversationId)
    .where('members.disabledAt', 'is', null)
    .orderBy('followers.createdAt')
    .orderBy('members.name')
    .execute()
}

function idOf({ actor }: Context): string | undefined {
  return actor.kind === 'member' ? actor.id : undefined
}
