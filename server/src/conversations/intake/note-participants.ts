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

/** Which of these addresses take part in their conversations as somebody we know; those that do are given back. */
export async function knownParticipants<Person extends { conversationId: string; address: string }>(
  tx: Tx,
  people: readonly Person[],
): Promise<Set<Person>> {
  if (people.length === 0) return new Set()
  const asked = people.map(({ conversationId, address }, index) => ({
    ...{ index, conversation_id: conversationId, address: address.toLowerCase() },
  }))
  const { rows } = await sql<{ index: number }>`
    select asked.index from json_to_recordset(${JSON.stringify(asked)}::json) as asked
        (index int, conversation_id uuid, address text)
      join participants on participants.account_id = ${tx.accountId}::uuid
        and participants.conversation_id = asked.conversation_id and participants.address = asked.address
    where participants.state = 'known'`.execute(tx.db)
  return new Set(rows.map(({ index }) => people[index]!))
}

function lower({ name, address }: Address): Address {
  return { name, address: address.trim().toLowerCase() }
}
