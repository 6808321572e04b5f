import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { Address } from '../channel.ts'
import type { ReceivedMessage } from '../received-message.ts'

const mostPeople = 100

export type Joining = {
  conversationId: string
  contactId: string | null
  /** A stranger whom nobody in the conversation had written to: to be looked at by a person. */
  isStranger: boolean
}

/**
 * Adds who takes part: the sender and, when the sender is known, everybody they wrote to except ourselves. A part of
 * the statement that stores the message, as both are written for every mail.
 */
export function insertParticipants(tx: Tx, message: ReceivedMessage, joining: Joining): RawBuilder<object> {
  const sender = lower(message.sender)
  const others = joining.isStranger ? [] : [...message.recipients.to, ...message.recipients.cc].map(lower)
  // Nobody joins by a mail that comes from nobody: a bounce.
  const joiners = joining.contactId === null || !sender.address ? [] : [...others, sender]
  const people = new Map(joiners.slice(-mostPeople).map((person) => [person.address, person.name]))
  const ours = new Set(message.routedTo)
  const addresses = [...people.keys()].filter((address) => address !== '' && !ours.has(address))
  const state = joining.isStranger ? 'to_review' : 'known'
  return sql<object>`(insert into participants (account_id, conversation_id, address, name, contact_id, state, created_at)
    select ${tx.accountId}::uuid, ${joining.conversationId}::uuid, person.address, person.name,
      case when person.address = ${sender.address} then ${joining.contactId}::uuid end, ${state}, ${tx.now()}::timestamptz
    from unnest(${addresses}::text[], ${addresses.map((address) => people.get(address) ?? '')}::text[]) as person (address, name)
    where not exists (select from mail_addresses where account_id = ${tx.accountId}::uuid and mail_addresses.address = person.address)
    on conflict (account_id, conversation_id, address) do nothing)`
}

/** Whether an address takes part in a conversation as somebody we know. */
export async function isKnownParticipant(tx: Tx, conversationId: string, address: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('participants')
    .select('address')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('address', '=', address.toLowerCase())
    .where('state', '=', 'known')
    .executeTakeFirst()
  return found !== undefined
}

function lower({ name, address }: Address): Address {
  return { name, address: address.trim().toLowerCase() }
}
