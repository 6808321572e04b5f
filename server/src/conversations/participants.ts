import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { announce } from './announce.ts'
import { lockConversation } from './find-conversation.ts'

/** Says that somebody who wrote into a conversation belongs there: from now on answers may go to them. */
export async function confirmParticipant(context: Context, id: string, address: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    await lockConversation(tx, id)
    const participant = await getParticipant(tx, id, address)
    if (participant.state === 'known') return
    await tx.db
      .updateTable('participants')
      .set({ state: 'known' })
      .where('accountId', '=', tx.accountId)
      .where('conversationId', '=', id)
      .where('address', '=', participant.address)
      .execute()
    await announce(tx, 'conversation.participant_confirmed', id, { address: participant.address })
  })
}

/**
 * Takes somebody out of a conversation. What they wrote stays; if they write again, they are to be looked at again.
 * @throws AppError conflict when it is the customer's own conversation
 */
export async function removeParticipant(context: Context, id: string, address: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const conversation = await lockConversation(tx, id)
    const participant = await getParticipant(tx, id, address)
    if (participant.contactId === conversation.contactId)
      throw new AppError('conflict', 'This is whose conversation it is.', { key: 'participant_is_customer' })
    await tx.db
      .deleteFrom('participants')
      .where('accountId', '=', tx.accountId)
      .where('conversationId', '=', id)
      .where('address', '=', participant.address)
      .execute()
    await announce(tx, 'conversation.participant_removed', id, { address: participant.address })
  })
}

async function getParticipant(tx: Tx, conversationId: string, address: string) {
  const participant = await tx.db
    .selectFrom('participants')
    .select(['address', 'contactId', 'state'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('address', '=', address.toLowerCase())
    .executeTakeFirst()
  if (!participant)
    throw new AppError('not_found', 'Nobody with this address takes part.', { key: 'participant_gone' })
  return participant
}
