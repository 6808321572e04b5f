import type { Tx } from '../../platform/context.ts'
import type { Address, ChannelRules } from '../channel.ts'
import type { ConversationRecord } from '../find-conversation.ts'

/** The customer's address in a medium: one they wrote from in this conversation, else the first known of theirs. */
export async function addressIn(
  tx: Tx,
  conversation: Pick<ConversationRecord, 'id' | 'contactId'>,
  kind: ChannelRules['identity'],
): Promise<Address | undefined> {
  const found = await tx.db
    .selectFrom('contactIdentities as identity')
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.accountId', '=', 'identity.accountId')
        .onRef('contacts.id', '=', 'identity.contactId'),
    )
    .leftJoin('participants', (join) =>
      join
        .onRef('participants.accountId', '=', 'identity.accountId')
        .onRef('participants.address', '=', 'identity.value')
        .on('participants.conversationId', '=', conversation.id),
    )
    .select(['contacts.name', 'identity.value as address'])
    .where('identity.accountId', '=', tx.accountId)
    .where('identity.contactId', '=', conversation.contactId)
    .where('identity.kind', '=', kind)
    .where('identity.value', 'not like', 'un%:%')
    .orderBy('participants.address', (order) => order.asc().nullsLast())
    .orderBy('identity.createdAt')
    .limit(1)
    .executeTakeFirst()
  return found
}
