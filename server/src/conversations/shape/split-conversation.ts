import { sql } from 'kysely'
import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { announceRow } from '../announce.ts'
import { atOneMoment } from '../at-one-moment.ts'
import { type ConversationRecord, lockConversation } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import { indexAgain } from '../search/rewrite-words.ts'
import { refuseSide } from '../side-threads/refuse-side.ts'
import { linkBoth } from './links.ts'
import { moveMessages } from './move-messages.ts'
import { recount } from './recount.ts'

export type Split = {
  messageId: string
  /** Only this message, instead of it and all that follows. */
  isAlone: boolean
  subject?: string | undefined
}

/**
 * Takes a message, or it and all that was said after it, out of a conversation into a new one of the same customer and
 * place; the two are linked. Returns the new one's id.
 * @throws AppError invalid when nothing would be left
 */
export async function splitConversation(context: Context, id: string, split: Split): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  return context.transaction(async (open) => {
    const before = await lockConversation(open, id)
    refuseSide(before)
    const tx = atOneMoment(open)
    const { ids, first } = await choose(tx, before, split)
    const newId = await insertBeside(tx, before, {
      subject: split.subject || first.subject || before.subject,
    })
    await moveMessages(tx, { ids, toId: newId, afterPublicNumber: 0, homeId: id })
    await copyPeople(tx, id, newId)
    await recount(tx, newId, ids)
    await indexAgain(tx, [first.id])
    await markAsBefore(tx, before, newId)
    await recount(tx, id)
    await linkBoth(tx, id, newId)
    await announceSplit(tx, before, newId)
    return newId
  })
}

type Said = { id: string; subject: string }

async function choose(tx: Tx, before: ConversationRecord, split: Split) {
  const { rows } = await sql<Said & { isChosen: boolean }>`
    with chosen as (select created_at, id from messages where account_id = ${tx.accountId}::uuid
      and conversation_id = ${before.id}::uuid and id = ${split.messageId}::uuid)
    select messages.id, messages.subject, case when ${split.isAlone}::boolean then messages.id = chosen.id
      else (messages.created_at, messages.id) >= (chosen.created_at, chosen.id) end as is_chosen
    from messages, chosen where account_id = ${tx.accountId}::uuid and conversation_id = ${before.id}::uuid
      and state is distinct from 'cancelled'
    order by messages.created_at, messages.id`.execute(tx.db)
  const chosen = rows.filter((row) => row.isChosen)
  const [first] = chosen
  if (!first) throw new AppError('not_found', 'There is no such message.', { key: 'message_gone' })
  if (chosen.length === rows.length)
    throw new AppError('invalid', 'Nothing would be left of this conversation.', { key: 'split_all' })
  return { ids: chosen.map((row) => row.id), first }
}

async function insertBeside(tx: Tx, before: ConversationRecord, given: { subject: string }): Promise<string> {
  const id = newId()
  const { channelId, contactId, originalContactId, locationId, departmentId, assigneeId, locale, status } =
    before
  await tx.db
    .insertInto('conversations')
    .values({
      accountId: tx.accountId,
      id,
      number: sql<number>`next_conversation_number(${tx.accountId}::uuid)`,
      ...{ channelId, contactId, originalContactId, locationId, departmentId, assigneeId, locale },
      // A question that is split off is open for itself (see recount); what is not one waits as the rest does.
      status: status === 'snoozed' ? 'open' : status,
      resolvedAt: status === 'resolved' ? tx.now() : null,
      subject: given.subject.slice(0, 500),
      priority: before.priority,
      lastMessageAt: tx.now(),
      lastActivityAt: tx.now(),
      createdAt: tx.now(),
    })
    .execute()
  return id
}

async function copyPeople(tx: Tx, fromId: string, toId: string): Promise<void> {
  const there = sql`account_id = ${tx.accountId}::uuid and conversation_id = ${fromId}::uuid`
  await sql`insert into participants (account_id, conversation_id, address, name, contact_id, state, created_at)
    select account_id, ${toId}::uuid, address, name, contact_id, state, created_at from participants where ${there}`.execute(
    tx.db,
  )
  await sql`insert into followers (account_id, conversation_id, member_id, created_at)
    select account_id, ${toId}::uuid, member_id, created_at from followers where ${there}`.execute(tx.db)
}

// Who had read all of the old one has read all of both.
async function markAsBefore(tx: Tx, before: ConversationRecord, newId: string): Promise<void> {
  await sql`insert into conversation_reads (account_id, conversation_id, member_id, read_count, read_at)
    select reads.account_id, ${newId}::uuid, reads.member_id, made.message_count, reads.read_at
    from conversation_reads as reads join conversations as made on made.account_id = reads.account_id
      and made.id = ${newId}::uuid
    where reads.account_id = ${tx.accountId}::uuid and reads.conversation_id = ${before.id}::uuid
      and reads.read_count >= ${before.messageCount}::integer`.execute(tx.db)
}

async function announceSplit(tx: Tx, before: ConversationRecord, newId: string): Promise<void> {
  const [old, made] = [await readRow(tx, before.id), await readRow(tx, newId)]
  const short = ({ id, number, subject }: typeof old) => ({ id, number, subject })
  announceRow(tx, 'conversation.created', made, {})
  announceRow(tx, 'conversation.split_off', made, { from: short(old) })
  announceRow(tx, 'conversation.split', old, { split: short(made) })
}
