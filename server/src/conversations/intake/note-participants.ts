import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { Address } from '../channel.ts'
import type { Placed } from './placement.ts'

const mostPeople = 100

/**
 * Adds who takes part: the senders and, when the sender is known, everybody they wrote to except ourselves. A part of
 * the statement that stores the messages, as both are written for every mail.
 */
export function insertParticipants(tx: Tx, placed: readonly Placed[]): RawBuilder<object> {
  const people = placed.flatMap(peopleOf)
  return sql<object>`insert into participants (account_id, conversation_id, address, name, contact_id, state, created_at)
    select ${tx.accountId}::uuid, person.conversation_id, person.address, person.name, person.contact_id, person.state,
      ${tx.now()}::timestamptz
    from json_to_recordset(${JSON.stringify(people)}::json) as person
      (conversation_id uuid, address text, name text, contact_id uuid, state text)
    where not exists (select from mail_addresses where account_id = ${tx.accountId}::uuid and mail_addresses.address = person.address)
    on conflict (account_id, conversation_id, address) do nothing`
}

function peopleOf({ message, placement }: Placed) {
  const { conversationId, contactId, isStranger } = placement
  const sender = lower(message.sender)
  const others = isStranger ? [] : [...message.recipients.to, ...message.recipients.cc].map(lower)
  // Nobody joins by a mail that comes from nobody: a bounce.
  const joiners = contactId === null || !sender.address ? [] : [...others, sender]
  const people = new Map(joiners.slice(-mostPeople).map((person) => [person.address, person.name]))
  const ours = new Set(message.routedTo)
  return [...people]
    .filter(([address]) => address !== '' && !ours.has(address))
    .map(([address, name]) => ({
      ...{ conversation_id: conversationId, address, name },
      contact_id: address === sender.address ? contactId : null,
      state: isStranger ? 'to_review' : 'known',
    }))
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
