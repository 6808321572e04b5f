import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { addressShape } from '../shapes.ts'
import type { AnsweredMessage, RecipientFacts } from './suggest-recipients.ts'

const senderShape = addressShape.extend({ replyTo: z.array(addressShape).default([]) })
const recipientsShape = z.object({ to: z.array(addressShape), cc: z.array(addressShape) })

/** What `suggestRecipients` needs to know about a conversation. */
export async function readRecipientFacts(
  tx: Tx,
  conversationId: string,
): Promise<Omit<RecipientFacts, 'replyAll'>> {
  return {
    answered: await readAnswered(tx, conversationId),
    ours: await readOurAddresses(tx),
    known: await readKnown(tx, conversationId),
  }
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
    order by kind = 'incoming' desc, exists (select from participants where participants.account_id = messages.account_id
        and participants.conversation_id = messages.conversation_id and participants.state = 'known'
        and participants.address = lower(messages.sender->>'address')) desc, created_at desc, id desc
    limit 1`.execute(tx.db)
  const row = rows[0]
  if (!row) return undefined
  const sender = senderShape.safeParse(row.sender)
  const { replyTo, ...from } = sender.success ? sender.data : { name: '', address: '', replyTo: [] }
  return { isOurs: row.kind === 'outgoing', sender: from, replyTo, ...recipientsShape.parse(row.recipients) }
}
