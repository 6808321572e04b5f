import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import type { Connectors } from '../channel.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { addressShape } from '../shapes.ts'
import { addressIn } from './address-in.ts'
import { isOfOtherCustomer } from './other-customer.ts'
import type { AnsweredMessage, RecipientFacts } from './suggest-recipients.ts'

const senderShape = addressShape.extend({ replyTo: z.array(addressShape).default([]) })
const recipientsShape = z.object({ to: z.array(addressShape), cc: z.array(addressShape) })

/** What `suggestRecipients` needs to know about a conversation. */
export async function readRecipientFacts(
  tx: Tx,
  connectors: Connectors,
  conversation: ConversationRecord,
): Promise<Omit<RecipientFacts, 'replyAll'>> {
  const { id } = conversation
  return {
    answered: await inItsMedium(tx, connectors, conversation, await readAnswered(tx, id)),
    ours: await readOurAddresses(tx),
    known: await readKnown(tx, id),
    otherCustomers: await readOtherCustomers(tx, conversation),
  }
}

// A conversation that goes on through another medium writes to the customer's address there.
async function inItsMedium(
  tx: Tx,
  connectors: Connectors,
  conversation: ConversationRecord,
  answered: AnsweredMessage | undefined,
): Promise<AnsweredMessage | undefined> {
  const channel = await tx.db
    .selectFrom('channels')
    .select('connector')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversation.channelId)
    .executeTakeFirst()
  const kind = connectors.get(channel?.connector ?? '')?.rules.identity
  const [address] = answered?.isOurs ? answered.to : answered ? [answered.sender] : []
  if (!kind || !address || kind === kindOf(address.address)) return answered
  const person = await addressIn(tx, conversation, kind)
  return person && { isOurs: true, sender: person, replyTo: [], to: [person], cc: [] }
}

function kindOf(address: string): 'email' | 'phone' | 'external' {
  if (address.includes('@')) return 'email'
  return /^\+?\d{4,20}$/.test(address) ? 'phone' : 'external'
}

async function readOtherCustomers(tx: Tx, { id, contactId }: ConversationRecord): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct coalesce(nullif(contacts.name, ''), (select address from participants
      where account_id = contacts.account_id and conversation_id = merged.id and contact_id = contacts.id limit 1), '') as name
    from conversations as merged join contacts on contacts.account_id = merged.account_id and contacts.id = merged.contact_id
    where merged.account_id = ${tx.accountId}::uuid and merged.merged_into_id = ${id}::uuid
      and merged.contact_id <> ${contactId}::uuid order by name`.execute(tx.db)
  return rows.map((row) => row.name)
}

// Every address at which the brand receives, lower case.
async function readOurAddresses(tx: Tx): Promise<Set<string>> {
  const { rows } = await sql<{ address: string }>`
    select address from mail_addresses where account_id = ${tx.accountId}::uuid
    union select lower(address) from channels where account_id = ${tx.accountId}::uuid and address <> ''`.execute(
    tx.db,
  )
  return new Set(rows.map((row) => row.address))
}

async function readKnown(tx: Tx, conversationId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('participants')
    .select('address')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('state', '=', 'known')
    .execute()
  return rows.map((row) => row.address)
}

// A stranger who came in with a valid link is not answered by default: the newest message of somebody known is.
async function readAnswered(tx: Tx, conversationId: string): Promise<AnsweredMessage | undefined> {
  const { rows } = await sql<{ kind: string; sender: unknown; recipients: unknown }>`
    select kind, sender, recipients from messages
    where account_id = ${tx.accountId}::uuid and conversation_id = ${conversationId}::uuid
      and public_number is not null and coalesce(state, '') <> 'cancelled'
    order by ${isOfOtherCustomer}, kind = 'incoming' desc, exists (select from participants where participants.account_id = messages.account_id
        and participants.conversation_id = messages.conversation_id and participants.state = 'known'
        and participants.address = lower(messages.sender->>'address')) desc, created_at desc, id desc
    limit 1`.execute(tx.db)
  const row = rows[0]
  if (!row) return undefined
  const sender = senderShape.safeParse(row.sender)
  const { replyTo, ...from } = sender.success ? sender.data : { name: '', address: '', replyTo: [] }
  return { isOurs: row.kind === 'outgoing', sender: from, replyTo, ...recipientsShape.parse(row.recipients) }
}
