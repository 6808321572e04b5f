import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { previewOf } from '../intake/preview.ts'
import { lastSenderOf, type PastConversation, summaryOf } from './past.ts'
import { storeMessages } from './store-messages.ts'

/**
 * Keeps conversations that were had elsewhere, many at once. They are history: nothing is acknowledged or sent, no rule
 * and no clock starts, and nobody is told.
 */
export async function storeHistory(tx: Tx, conversations: readonly PastConversation[]): Promise<void> {
  if (conversations.length === 0) return
  const numbers = await takeNumbers(tx, conversations.length)
  const rows = conversations.map((one, index) => ({ ...rowOf(tx, one), number: numbers[index] }))
  await insertRows('conversations', rows).execute(tx.db)
  await storeMessages(
    tx,
    conversations.map((one) => ({ ...one, conversationId: one.id, publicCount: 0 })),
  )
  await storePeople(tx, conversations)
  await storeMarks(tx, conversations)
}

async function takeNumbers(tx: Tx, count: number): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select next_conversation_number(${tx.accountId}::uuid) as number from generate_series(1, ${count})`.execute(
    tx.db,
  )
  return rows.map((row) => row.number)
}

function rowOf(tx: Tx, past: PastConversation) {
  const { last, ...summary } = summaryOf(past.messages)
  const { id, channelId, contactId, locationId, departmentId, assigneeId } = past
  const { status, statusId, priority, locale, createdAt } = past
  return {
    ...{ accountId: tx.accountId, id, channelId, contactId, originalContactId: contactId },
    ...{ locationId, departmentId, assigneeId, status, statusId, priority, locale, createdAt },
    ...summary,
    ...{ subject: past.subject.slice(0, 500), preview: previewOf(last?.text ?? '') },
    lastSender: lastSenderOf(last),
    hasFailure: false,
    version: 1,
    snoozedUntil: status === 'snoozed' ? past.snoozedUntil : null,
    resolvedAt: status === 'resolved' ? (past.messages.at(-1)?.at ?? createdAt) : null,
  }
}

async function storePeople(tx: Tx, conversations: readonly PastConversation[]): Promise<void> {
  const rows = conversations.flatMap(({ id: conversationId, people, createdAt }) => {
    const once = new Map(people.map((person) => [person.address, person]))
    return [...once.values()].map((person) => ({
      ...{ accountId: tx.accountId, conversationId, ...person, state: 'known', createdAt },
    }))
  })
  if (rows.length > 0) await insertRows('participants', rows).execute(tx.db)
}

async function storeMarks(tx: Tx, conversations: readonly PastConversation[]): Promise<void> {
  const { accountId } = tx
  const tags = conversations.flatMap(({ id: conversationId, tagIds, createdAt }) =>
    [...new Set(tagIds)].map((tagId) => ({ accountId, conversationId, tagId, createdAt })),
  )
  if (tags.length > 0) await insertRows('conversationTags', tags).execute(tx.db)
  const fields = conversations.flatMap(({ id: conversationId, fields: values }) =>
    [...new Map(values.map((one) => [one.fieldId, one])).values()].map((one) => ({
      accountId,
      conversationId,
      ...one,
    })),
  )
  if (fields.length > 0) await insertRows('conversationFields', fields).execute(tx.db)
}
