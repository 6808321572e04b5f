import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a row of `messages` came with a conversation of another customer that was merged into this one. Answers go
 * to one customer: what the other wrote is nothing they answer to, and nothing they are sent.
 */
export const isOfOtherCustomer: RawBuilder<boolean> = sql<boolean>`(messages.home_conversation_id is not null
  and exists (select from conversations as home join conversations as own on own.account_id = home.account_id
      and own.id = messages.conversation_id
    where home.account_id = messages.account_id and home.id = messages.home_conversation_id
      and home.contact_id <> own.contact_id))`
