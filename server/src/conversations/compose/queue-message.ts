import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { newId } from '../../platform/ids.ts'
import type { Channel, Connector, MessageClass, Recipients } from '../channel.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { authorOf } from './author-of.ts'
import type { Body } from './body.ts'
import { isOfOtherCustomer } from './other-customer.ts'

export type Letter = {
  conversation: Pick<ConversationRecord, 'id' | 'subject'>
  channel: Channel
  connector: Connector
  class: MessageClass
  body: Body
  recipients: Recipients
  subject: string
  sendAt: Date
  publicNumber: number | null
  /** What it answers when that is known; else what came in last. */
  answers?: Answered | undefined
}

/** Writes an outgoing message and has it sent at its time, in the transaction of whatever makes it. Returns its id. */
export async function queueMessage(context: Context, tx: Tx, letter: Letter): Promise<string> {
  const answers = letter.answers ?? (await findParent(tx, letter.conversation.id))
  const row = letterRow(context, tx, { ...letter, answers })
  await insertRows('messages', [row]).execute(tx.db)
  return row.id
}

/** An outgoing message as it is stored; its time decides when it is sent. */
export function letterRow(context: Context, tx: Tx, letter: Letter) {
  const id = newId()
  const { channel, connector, conversation, recipients, answers } = letter
  const author = authorOf(tx.actor)
  return {
    accountId: tx.accountId,
    id,
    conversationId: conversation.id,
    kind: 'outgoing',
    class: letter.class,
    authorKind: author.kind,
    authorId: author.id,
    authorName: author.name,
    channelId: channel.id,
    state: 'queued',
    sendAt: letter.sendAt,
    subject: letter.subject,
    text: letter.body.text,
    html: connector.rules.html ? letter.body.html : null,
    externalId: connector.externalIdFor?.(context, channel, { id, class: letter.class }) ?? null,
    inReplyTo: answers?.externalId ?? null,
    referenceIds: answers ? referencesTo(answers) : [],
    sender: { name: channel.name, address: channel.address },
    recipients,
    publicNumber: letter.publicNumber,
    createdAt: tx.now(),
  }
}

/** Everybody written to takes part from now on as somebody we know. */
export async function noteRecipients(tx: Tx, conversationId: string, recipients: Recipients): Promise<void> {
  const people = [...recipients.to, ...recipients.cc]
  if (people.length === 0) return
  await tx.db
    .insertInto('participants')
    .values(
      [...new Map(people.map((one) => [one.address.toLowerCase(), one.name]))].map(([address, name]) => ({
        accountId: tx.accountId,
        conversationId,
        address,
        name,
        createdAt: tx.now(),
      })),
    )
    .onConflict((row) =>
      row.columns(['accountId', 'conversationId', 'address']).doUpdateSet({ state: 'known' }),
    )
    .execute()
}

type Answered = { externalId: string; referenceIds: string[]; inReplyTo: string | null }

// What a mail program shows as answered: the newest question, else the newest message of ours.
async function findParent(tx: Tx, conversationId: string): Promise<Answered | undefined> {
  const { rows } = await sql<Answered>`
    select external_id, reference_ids, in_reply_to from messages
    where account_id = ${tx.accountId}::uuid and conversation_id = ${conversationId}::uuid
      and external_id is not null and automatic is null and coalesce(state, '') not in ('cancelled', 'failed')
    order by ${isOfOtherCustomer}, kind = 'incoming' desc, created_at desc, id desc fetch first 1 row only`.execute(
    tx.db,
  )
  return rows[0]
}

const mostReferences = 20

// RFC 5322 3.6.4; the first id stays because programs group by it, the middle may go.
function referencesTo({ externalId, referenceIds, inReplyTo }: Answered): string[] {
  const before = referenceIds.length > 0 ? referenceIds : inReplyTo ? [inReplyTo] : []
  const all = [...before.filter((id) => id !== externalId), externalId]
  return all.length <= mostReferences + 1 ? all : [...all.slice(0, 1), ...all.slice(-mostReferences)]
}
